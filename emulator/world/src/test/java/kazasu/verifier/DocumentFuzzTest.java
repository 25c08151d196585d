package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import kazasu.client.PdfFormat;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in, whole or as a signature beside a document, is judged, not thrown at. */
final class DocumentFuzzTest {
    private static final byte[] XML = "<a><b>c</b></a>".getBytes(StandardCharsets.UTF_8);
    private static final Verifier VERIFIER = World.verifier();

    static Stream<Named<byte[]>> documents() {
        CmsMaker cms = new CmsMaker(XML);
        cms.enveloping = true;
        byte[] pdf = ClientDocuments.pdf("1 0 0");
        byte[] signedPdf = ClientDocuments.sign(PdfFormat.adobe(ClientDocuments.CLOCK), "a.pdf", pdf);
        return Stream.of(
                Named.of("CMS", cms.make()),
                Named.of("XML, enveloped", xml(XmlFormat.plain(Placement.ENVELOPED))),
                Named.of("XML, enveloping", xml(XmlFormat.plain(Placement.ENVELOPING))),
                Named.of("XAdES, detached", xml(XmlFormat.xades(Placement.DETACHED, ClientDocuments.CLOCK))),
                Named.of("PDF", signedPdf),
                Named.of("PDF, cut short", Arrays.copyOf(signedPdf, signedPdf.length - 40)),
                Named.of(
                        "PEM whose end begins in its beginning",
                        "-----BEGIN PKCS7---------END PKCS7-----".getBytes(StandardCharsets.US_ASCII)),
                Named.of("text", XML),
                Named.of("nothing", new byte[0]));
    }

    private static byte[] xml(XmlFormat format) {
        return ClientDocuments.sign(format, "a.xml", XML);
    }

    @MethodSource("documents")
    @FuzzTest
    void anythingIsJudged(byte[] bytes) {
        judge(new Document.Whole(Content.of(bytes)));
        judge(new Document.Detached(Content.of(XML), bytes));
        judge(new Document.Shown(bytes, true));
        judge(new Document.LoginAnswer(bytes, bytes, bytes));
    }

    private static void judge(Document document) {
        Verification verification = VERIFIER.verify(VerificationRequest.application(document, World.NOW));
        assertThat(verification.checks()).isNotEmpty();
        assertThat(verification.verdict() == Verdict.VALID)
                .isEqualTo(verification.reason().isEmpty());
    }
}
