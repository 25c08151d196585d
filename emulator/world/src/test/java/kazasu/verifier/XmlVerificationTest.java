package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kazasu.pki.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlVerificationTest {
    private static final String FORM = "<form><name>検証　太郎</name><amount>100</amount></form>";
    private final Verifier verifier = World.verifier();

    private Verification verify(String xml) {
        return verifier.verify(VerificationRequest.application(
                        new Document.Whole(Content.of(xml.getBytes(StandardCharsets.UTF_8))), World.NOW)
                .by(Holder.SPECIMEN.attributes()));
    }

    private void finds(Reason reason, String xml) {
        Verification verification = verify(xml);
        assertThat(verification.reason()).as("%s", verification.checks()).contains(reason);
    }

    private void isValid(String xml) {
        Verification verification = verify(xml);
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
    }

    @Test
    void enveloped() {
        String signed = new XmlMaker().enveloped(FORM);
        isValid(signed);
        finds(Reason.CONTENT_CHANGED, signed.replace("100", "900"));
        finds(
                Reason.SEVERAL_SIGNERS,
                signed.replace("</form>", "<ds:Signature xmlns:ds='" + XmlMaker.DSIG + "'/></form>"));
        finds(Reason.UNSUPPORTED_FORMAT, FORM);
        finds(
                Reason.NOT_ALL_SIGNED,
                signed.replace("</ds:Signature>", "<ds:Object><form>another</form></ds:Object></ds:Signature>"));
        finds(Reason.MALFORMED, signed.substring(0, signed.length() / 2));
    }

    @Test
    void enveloping() {
        String signed = new XmlMaker().enveloping(FORM, "object");
        isValid(signed);
        finds(Reason.CONTENT_CHANGED, signed.replace("100", "900"));
        finds(
                Reason.NOT_ALL_SIGNED,
                signed.replace("</ds:Signature>", "<ds:Object><form>another</form></ds:Object></ds:Signature>"));
    }

    @Test
    void xades() {
        XmlMaker maker = new XmlMaker();
        maker.xades = true;
        String signed = maker.enveloped(FORM);
        Verification verification = verify(signed);
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
        assertThat(verification.signingTime()).contains(World.NOW);
        finds(Reason.CONTENT_CHANGED, signed.replace("2026-11-24T06", "2026-11-24T05"));
    }

    @Test
    void xadesOfAnotherCertificate() {
        XmlMaker maker = new XmlMaker();
        maker.xades = true;
        maker.named = World.LOGIN;
        finds(Reason.SWAPPED_CERTIFICATE, maker.enveloped(FORM));
    }

    @Test
    void anElementIsNotTheDocument() {
        XmlMaker maker = new XmlMaker();
        maker.uri = "#part";
        finds(Reason.NOT_ALL_SIGNED, maker.enveloped("<form><part Id='part'>100</part></form>"));
    }

    /** What was signed is moved aside; something else stands in its place. */
    @Test
    void wrapping() {
        XmlMaker maker = new XmlMaker();
        maker.uri = "#root";
        String signed = maker.enveloped("<form Id='root'>100</form>");
        isValid(signed);
        finds(
                Reason.NOT_ALL_SIGNED,
                "<outer><form>900</form>" + signed.substring(signed.indexOf("<form")) + "</outer>");
        finds(Reason.MALFORMED, "<form Id='root'>900" + signed.substring(signed.indexOf("<form")) + "</form>");
    }

    @Test
    void transformsThatSelectOrRewrite() {
        String signed = new XmlMaker().enveloped(FORM);
        for (String transform : List.of(
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2")) {
            finds(Reason.UNSUPPORTED_ALGORITHM, signed.replace(XmlMaker.DSIG + "enveloped-signature", transform));
        }
    }

    @Test
    void weakAlgorithms() {
        String signed = new XmlMaker().enveloped(FORM);
        finds(Reason.WEAK_ALGORITHM, signed.replace("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-md5"));
        finds(Reason.WEAK_ALGORITHM, signed.replace("http://www.w3.org/2001/04/xmlenc#sha256", XmlMaker.DSIG + "sha1"));
        finds(Reason.UNSUPPORTED_ALGORITHM, signed.replace("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE form SYSTEM 'http://localhost:1/x.dtd'>",
                "<!DOCTYPE form [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE form [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
            })
    void noDocumentType(String doctype) {
        finds(Reason.EXTERNAL_REFERENCE, doctype + new XmlMaker().enveloped(FORM));
    }

    @Test
    void outsideReferences() {
        String signed = new XmlMaker().enveloped(FORM);
        finds(Reason.EXTERNAL_REFERENCE, signed.replace("URI=\"\"", "URI=\"http://localhost:1/form.xml\""));
        finds(Reason.EXTERNAL_REFERENCE, signed.replace("URI=\"\"", "URI=\"file:///etc/passwd\""));
    }

    @Test
    void bombs() {
        finds(Reason.TOO_LARGE, "<a>".repeat(100_000));
        finds(Reason.TOO_LARGE, "<a>" + "<b/>".repeat(Limits.XML_ELEMENTS + 1) + "</a>");
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        finds(Reason.TOO_LARGE, attributes.append("/>").toString());
    }

    @Test
    void detached() {
        byte[] content = "かざす\n".getBytes(StandardCharsets.UTF_8);
        byte[] signature = new XmlMaker().detached("form.txt", content).getBytes(StandardCharsets.UTF_8);
        Document document = new Document.Detached(Content.of(content), signature);
        Verification good = verifier.verify(VerificationRequest.application(document, World.NOW));
        assertThat(good.verdict()).as("%s", good.checks()).isEqualTo(Verdict.VALID);
        Document other = new Document.Detached(Content.of(new byte[] {1}), signature);
        assertThat(verifier.verify(VerificationRequest.application(other, World.NOW))
                        .reason())
                .contains(Reason.CONTENT_CHANGED);
    }

    @Test
    void bytesThatAreNoCharacters() {
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = "<a>?</a>".getBytes(StandardCharsets.US_ASCII);
            bytes[3] = (byte) 0xFF;
            Document document = new Document.Whole(Content.of(bytes));
            assertThat(verifier.verify(VerificationRequest.application(document, World.NOW))
                            .reason())
                    .contains(Reason.MALFORMED);
        } finally {
            System.setErr(err);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aTimeInTheFuture() {
        XmlMaker maker = new XmlMaker();
        maker.xades = true;
        maker.time = World.NOW.plus(Duration.ofMinutes(6));
        finds(Reason.SIGNED_IN_FUTURE, maker.enveloped(FORM));
    }
}
