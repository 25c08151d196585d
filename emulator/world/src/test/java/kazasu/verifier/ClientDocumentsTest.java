package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kazasu.client.CmsFormat;
import kazasu.client.PdfFormat;
import kazasu.client.PdfPlace;
import kazasu.client.SignatureFormat;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import kazasu.pki.Holder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the holder's software makes in each format is valid, and says so in its format's name. */
class ClientDocumentsTest {
    private static final byte[] XML = "<?xml version=\"1.0\"?><申請><氏名>検証　太郎</氏名></申請>".getBytes(StandardCharsets.UTF_8);
    private final Verifier verifier = World.verifier();

    @TestFactory
    Stream<DynamicTest> whole() {
        Map<String, SignatureFormat> formats = new TreeMap<>();
        formats.put("CMS enveloping", CmsFormat.enveloping(ClientDocuments.CLOCK));
        formats.put("XML enveloped", XmlFormat.plain(Placement.ENVELOPED));
        formats.put("XML enveloping", XmlFormat.plain(Placement.ENVELOPING));
        formats.put("XAdES enveloped", XmlFormat.xades(Placement.ENVELOPED, ClientDocuments.CLOCK));
        formats.put("XAdES enveloping", XmlFormat.xades(Placement.ENVELOPING, ClientDocuments.CLOCK));
        formats.put("PDF (adbe.pkcs7.detached)", PdfFormat.adobe(ClientDocuments.CLOCK));
        formats.put("PDF (ETSI.CAdES.detached)", PdfFormat.pades(ClientDocuments.CLOCK));
        formats.put(
                "PDF (ETSI.CAdES.detached) ",
                PdfFormat.pades(ClientDocuments.CLOCK).visible(PdfPlace.DEFAULT));
        return formats.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    byte[] original = one.getKey().startsWith("PDF") ? ClientDocuments.pdf("1 0 0") : XML;
                    byte[] signed = ClientDocuments.sign(one.getValue(), "form.xml", original);
                    isValid(new Document.Whole(Content.of(signed)), one.getKey().strip());
                }));
    }

    @TestFactory
    Stream<DynamicTest> detached() {
        Map<String, SignatureFormat> formats = Map.of(
                "CMS detached", CmsFormat.detached(ClientDocuments.CLOCK),
                "XML detached", XmlFormat.plain(Placement.DETACHED),
                "XAdES detached", XmlFormat.xades(Placement.DETACHED, ClientDocuments.CLOCK));
        return formats.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    byte[] signed = ClientDocuments.sign(one.getValue(), "申請 1.xml", XML);
                    isValid(new Document.Detached(Content.of(XML), signed), one.getKey());
                }));
    }

    private void isValid(Document document, String format) {
        Verification verification = verifier.verify(
                VerificationRequest.application(document, World.NOW).by(Holder.SPECIMEN.attributes()));
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
        assertThat(verification.format()).isEqualTo(format);
    }
}
