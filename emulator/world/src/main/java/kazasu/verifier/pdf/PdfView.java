package kazasu.verifier.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF shows, as a hash over everything that its catalog leads to; its signature fields apart. */
final class PdfView {
    private final byte[] shown;
    private final Set<String> fields;

    private PdfView(byte[] shown, Set<String> fields) {
        this.shown = shown;
        this.fields = fields;
    }

    /**
     * Of a file, or of its beginning up to the end of a revision.
     *
     * @throws RefusedException {@code MALFORMED}, {@code TOO_LARGE}, or {@code UNSUPPORTED_FORMAT}
     */
    static PdfView of(byte[] file) throws RefusedException {
        PdfBombs.requireNone(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "an encrypted PDF");
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            return new PdfView(new CosHash(true).of(catalog), fields(catalog));
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Reason.MALFORMED, "a PDF that can't be read");
        } catch (StackOverflowError e) {
            throw new RefusedException(Reason.TOO_LARGE, "a PDF with too many objects in one another");
        }
    }

    private static Set<String> fields(COSDictionary catalog) throws IOException {
        Set<String> hashes = new HashSet<>();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        if (fields != null) {
            for (int i = 0; i < fields.size(); i++) {
                COSBase field = fields.getObject(i);
                if (field instanceof COSDictionary dictionary && CosHash.isSignature(dictionary)) {
                    hashes.add(Arrays.toString(new CosHash(false).of(dictionary)));
                }
            }
        }
        return hashes;
    }

    /** Whether it shows the same as before, and no signature that there was is gone or looks different. */
    boolean isWithMoreSignatures(PdfView before) {
        return Arrays.equals(shown, before.shown) && fields.containsAll(before.fields);
    }
}
