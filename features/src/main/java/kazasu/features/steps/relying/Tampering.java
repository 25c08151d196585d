package kazasu.features.steps.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;

/** What happens to something signed on its way to the verifier. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Tampering {
    DOCUMENT(Tampering::changeDocument),
    SIGNATURE(Tampering::changeSignature),
    CUT(paper -> paper.withSigned(Arrays.copyOf(paper.signed(), paper.signed().length / 2))),
    LOST(paper -> paper.withOriginal(new byte[0])),
    CERTIFICATE(paper -> paper.withSigned(withoutCertificate(paper.signed())));

    /** What stands in the documents of scenarios, and what a forger would rather have there. */
    private static final Map<String, String> FORGED = Map.of("<通数>1", "<通数>9", "検証町2丁目", "検証町3丁目");

    private final UnaryOperator<SignedPaper> deed;

    Tampering(UnaryOperator<SignedPaper> deed) {
        this.deed = deed;
    }

    static Tampering named(String words) {
        return switch (words) {
            case "文書が改ざんされる", "the document is changed" -> DOCUMENT;
            case "署名値が改ざんされる", "the signature is changed" -> SIGNATURE;
            case "署名が途中で切れる", "the signature is cut off" -> CUT;
            case "文書が失われる", "the document is lost" -> LOST;
            default -> CERTIFICATE;
        };
    }

    /** Does it; the paper is left as it was. */
    SignedPaper of(SignedPaper paper) {
        return deed.apply(paper);
    }

    private static SignedPaper changeDocument(SignedPaper paper) {
        if (paper.isDetached()) {
            return paper.withOriginal(replaced(paper.original()));
        }
        return paper.withSigned(paper.format().isPdf() ? withAnotherPage(paper.signed()) : replaced(paper.signed()));
    }

    private static byte[] replaced(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String forged = text;
        for (Map.Entry<String, String> one : FORGED.entrySet()) {
            forged = forged.replace(latin(one.getKey()), latin(one.getValue()));
        }
        if (forged.equals(text)) {
            throw new IllegalStateException("what could be forged is not in clear in this format");
        }
        return forged.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of UTF-8 as characters, so that everything around them stays as it is. */
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The size of the page, which stands in clear. */
    private static byte[] withAnotherPage(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("612\\.0 792\\.0", "612.0 793.0").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** CMS ends with the signature; in XML it is the text of an element. */
    private static SignedPaper changeSignature(SignedPaper paper) {
        byte[] changed = paper.signed();
        int at = changed.length - 1;
        if (changed[0] == '<') {
            at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("</ds:SignatureValue>") - 10;
            changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
        } else {
            changed[at] ^= 1;
        }
        return paper.withSigned(changed);
    }

    private static byte[] withoutCertificate(byte[] cms) {
        try {
            CMSSignedData signed = new CMSSignedData(cms);
            return CMSSignedData.replaceCertificatesAndCRLs(
                            signed,
                            new CollectionStore<>(List.of()),
                            signed.getAttributeCertificates(),
                            signed.getCRLs())
                    .getEncoded("DER");
        } catch (CMSException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
