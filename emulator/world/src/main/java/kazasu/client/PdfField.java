package kazasu.client;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A new signature field of a document, and what is seen of it. */
final class PdfField {
    private final Original original;
    private final PDDocument document;
    private final Optional<PdfPlace> place;

    private PdfField(Original original, PDDocument document, Optional<PdfPlace> place) {
        this.original = original;
        this.document = document;
        this.place = place;
    }

    /**
     * Looks whether it has a place there.
     *
     * @throws DocumentException if there is no such page, or the place isn't on it
     */
    static PdfField in(Original original, PDDocument document, Optional<PdfPlace> place) {
        place.ifPresent(where -> check(original, document, where));
        return new PdfField(original, document, place);
    }

    /** Adds it with a signature that has yet to be made. */
    void add(PDSignature signature, int reserved, Instant time) throws IOException {
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(reserved);
            options.setPage(place.map(PdfPlace::page).orElse(1) - 1);
            document.addSignature(signature, options);
            if (place.isPresent()) {
                show(signature, place.get(), time);
            }
        } catch (RuntimeException e) {
            throw PdfFile.broken(original);
        }
    }

    private void show(PDSignature signature, PdfPlace where, Instant time) throws IOException {
        PDRectangle page = document.getPage(where.page() - 1).getCropBox();
        PDRectangle rectangle = new PDRectangle(
                page.getLowerLeftX() + where.x(), page.getLowerLeftY() + where.y(), where.width(), where.height());
        PDAnnotationWidget widget = widget(signature);
        widget.setRectangle(rectangle);
        widget.setAppearance(
                new PdfAppearance(signature.getName(), time).draw(document, where.width(), where.height()));
    }

    private PDAnnotationWidget widget(PDSignature signature) {
        for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
            if (field instanceof PDSignatureField candidate
                    && candidate.getSignature() != null
                    && candidate.getSignature().getCOSObject() == signature.getCOSObject()) {
                return candidate.getWidgets().get(0);
            }
        }
        throw new IllegalStateException("the field that was added is gone");
    }

    private static void check(Original original, PDDocument document, PdfPlace where) {
        if (where.page() > document.getNumberOfPages()) {
            throw new DocumentException(
                    original.name() + " has no page " + where.page(),
                    original.name() + " に" + where.page() + "ページはありません");
        }
        PDRectangle page = document.getPage(where.page() - 1).getCropBox();
        if (where.x() + where.width() > page.getWidth() || where.y() + where.height() > page.getHeight()) {
            String size = Math.round(page.getWidth()) + " x " + Math.round(page.getHeight());
            throw new DocumentException(
                    "the visible signature does not fit on the page of " + size + " points",
                    "可視署名がページ（" + size + "ポイント）に収まりません");
        }
    }
}
