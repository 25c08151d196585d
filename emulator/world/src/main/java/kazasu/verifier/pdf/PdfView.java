package kazasu.verifier.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** What a PDF shows, as a hash over everything that its catalog leads to; its signature fields apart. */
final class PdfView {
    private final byte[] shown;
    private final Set<String> fields;
    private final Set<List<Integer>> ranges;

    private PdfView(byte[] shown, Set<String> fields, Set<List<Integer>> ranges) {
        this.shown = shown;
        this.fields = fields;
        this.ranges = ranges;
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
            COSDictionary all = new COSDictionary();
            all.setItem(COSName.ROOT, catalog);
            all.setItem(COSName.INFO, described(document));
            return new PdfView(new CosHash(true).of(all), fields(catalog), ranges(document));
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Reason.MALFORMED, "a PDF that can't be read");
        } catch (StackOverflowError e) {
            throw new RefusedException(Reason.TOO_LARGE, "a PDF with too many objects in one another");
        }
    }

    /** Title, author …; a program that adds a signature may say so, and when. */
    private static COSDictionary described(PDDocument document) {
        COSDictionary info = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        COSDictionary described = new COSDictionary(info == null ? new COSDictionary() : info);
        described.removeItem(COSName.MOD_DATE);
        described.removeItem(COSName.PRODUCER);
        return described;
    }

    private static Set<List<Integer>> ranges(PDDocument document) throws IOException {
        Set<List<Integer>> ranges = new HashSet<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            ranges.add(Arrays.stream(signature.getByteRange()).boxed().toList());
        }
        return ranges;
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

    /** ByteRanges of its signatures. */
    Set<List<Integer>> ranges() {
        return ranges;
    }

    /** Whether it shows the same as before, and no signature that there was is gone or looks different. */
    boolean isWithMoreSignatures(PdfView before) {
        return Arrays.equals(shown, before.shown) && fields.containsAll(before.fields);
    }
}
