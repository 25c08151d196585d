package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF document read for signing: strictly, since what is appended points back into it. */
final class PdfFile {
    /** In bytes. A PDF is held in memory, twice. */
    private static final int LONGEST = 128 << 20;

    private PdfFile() {}

    static byte[] bytes(Original original) throws IOException {
        try (InputStream content = original.open()) {
            byte[] bytes = content.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new DocumentException(
                        original.name() + " is longer than 128 MiB; sign it with --format cms",
                        original.name() + " は128 MiBを超えています（--format cms で署名）");
            }
            return bytes;
        }
    }

    /**
     * Parses.
     *
     * @throws DocumentException if it is damaged, encrypted, without a page, or certified against any change
     */
    static PDDocument parse(Original original, byte[] bytes) throws IOException {
        PDDocument document = parsed(original, bytes);
        try {
            check(original, document);
            return document;
        } catch (DocumentException e) {
            document.close();
            throw e;
        }
    }

    private static PDDocument parsed(Original original, byte[] bytes) {
        try {
            return new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
        } catch (InvalidPasswordException e) {
            throw encrypted(original);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw broken(original);
        }
    }

    private static void check(Original original, PDDocument document) {
        if (document.isEncrypted()) {
            throw encrypted(original);
        }
        try {
            if (document.getNumberOfPages() < 1 || document.getPage(0) == null) {
                throw broken(original);
            }
            if (isFinal(document)) {
                throw new DocumentException(
                        original.name() + " is certified against any change, a signature too",
                        original.name() + " は署名の追加を含む一切の変更を禁じて認証されています");
            }
        } catch (ClassCastException | IllegalStateException | NullPointerException | StackOverflowError e) {
            throw broken(original);
        }
    }

    /** Whether its author's signature permits nothing more (ISO 32000-1 §12.8.2.2, P 1). */
    private static boolean isFinal(PDDocument document) {
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        COSDictionary signature = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
        COSArray references = signature == null ? null : signature.getCOSArray(COSName.REFERENCE);
        for (int i = 0; references != null && i < references.size(); i++) {
            COSBase reference = references.getObject(i);
            COSDictionary parameters = reference instanceof COSDictionary dictionary
                    ? dictionary.getCOSDictionary(COSName.TRANSFORM_PARAMS)
                    : null;
            if (parameters != null && parameters.getInt(COSName.P, 2) == 1) {
                return true;
            }
        }
        return false;
    }

    static DocumentException broken(Original original) {
        return new DocumentException(original.name() + " is no sound PDF", original.name() + " は正しいPDFではありません");
    }

    private static DocumentException encrypted(Original original) {
        return new DocumentException(
                original.name() + " is encrypted: such a PDF is not signed", original.name() + " は暗号化されたPDFのため署名できません");
    }
}
