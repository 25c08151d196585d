package kazasu.verifier.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import kazasu.verifier.algorithm.DigestAlgorithm;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an object of a PDF and all that it leads to: numbered in the order in which they are met, so that cycles end and object numbers
 * don't count. Streams count as they are stored; nothing is decompressed. Good for one.
 */
final class CosHash {
    private static final COSName ANNOTS = COSName.ANNOTS;
    /** Ways back up, which would lead from a field to everything. */
    private static final Set<COSName> BACK = Set.of(COSName.PARENT, COSName.P);
    /** What a further signature changes, beside the fields: validation data, descriptions, the version. */
    private static final Set<COSName> CHANGED = Set.of(
            COSName.getPDFName("DSS"),
            COSName.METADATA,
            COSName.getPDFName("Extensions"),
            COSName.VERSION,
            COSName.getPDFName("SigFlags"));

    private final boolean withoutSignatures;
    private final MessageDigest digest = DigestAlgorithm.SHA_256.create();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Queue<COSBase> waiting = new ArrayDeque<>();

    /** Whether signature fields, and what comes with them, are left out. */
    CosHash(boolean withoutSignatures) {
        this.withoutSignatures = withoutSignatures;
    }

    /**
     * The hash.
     *
     * @throws IOException if a stream can't be read
     */
    byte[] of(COSDictionary root) throws IOException {
        token(root);
        for (COSBase next = waiting.poll(); next != null; next = waiting.poll()) {
            add("\n");
            if (next instanceof COSArray array) {
                addArray(array);
            } else if (next instanceof COSDictionary dictionary) {
                addDictionary(dictionary);
            }
        }
        return digest.digest();
    }

    static boolean isSignature(COSDictionary dictionary) {
        COSDictionary parent = dictionary.getCOSDictionary(COSName.PARENT);
        return COSName.SIG.equals(dictionary.getCOSName(COSName.FT))
                || (parent != null && COSName.SIG.equals(parent.getCOSName(COSName.FT)));
    }

    private void addArray(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            COSBase element = array.getObject(i);
            if (!(withoutSignatures && element instanceof COSDictionary dictionary && isSignature(dictionary))) {
                token(element);
            }
        }
    }

    private void addDictionary(COSDictionary dictionary) throws IOException {
        Map<String, COSBase> entries = new TreeMap<>();
        for (COSName key : dictionary.keySet()) {
            boolean left = BACK.contains(key) || (withoutSignatures && CHANGED.contains(key));
            COSBase value = dictionary.getDictionaryObject(key);
            if (!left && value != null && !isEmptied(key, value)) {
                entries.put(key.getName(), value);
            }
        }
        entries.forEach((key, value) -> {
            add("/" + key);
            token(value);
        });
        if (dictionary instanceof COSStream stream) {
            try (InputStream raw = stream.createRawInputStream()) {
                digest.update(raw.readAllBytes());
            }
        }
    }

    /** A page that had no annotations has an array of them once it has a signature's. */
    private boolean isEmptied(COSName key, COSBase value) {
        if (!withoutSignatures || !key.equals(ANNOTS) || !(value instanceof COSArray array)) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.getObject(i) instanceof COSDictionary annotation && isSignature(annotation))) {
                return false;
            }
        }
        return true;
    }

    private void token(@Nullable COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object instanceof COSArray || object instanceof COSDictionary) {
            Integer known = numbers.putIfAbsent(object, numbers.size());
            if (known == null) {
                waiting.add(object);
            }
            add("#" + numbers.get(object));
        } else if (object instanceof COSString string) {
            add("<" + string.toHexString() + ">");
        } else {
            add(" " + object);
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
