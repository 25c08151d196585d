package kazasu.features.steps.relying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kazasu.client.Format;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is signed in scenarios: an application form as XML, or a page as PDF. */
final class Papers {
    static final String NAME = "shinsei.xml";

    private static final String FORM = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<申請書 xmlns=\"urn:kazasu:test\"><手続>住民票の写しの交付（試験用）</手続><通数>1</通数></申請書>\n";

    private Papers() {}

    /** A document that can be signed in a format; the same at each call. */
    static byte[] of(Format format) {
        return format.isPdf() ? pdf() : FORM.getBytes(StandardCharsets.UTF_8);
    }

    /** Neither XML nor PDF. */
    static byte[] broken() {
        return "<申請書".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
