package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import kazasu.client.XmlFormat.Placement;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The JDK's own implementation judges what is signed. */
class XmlFormatTest {
    private static final String FORM = "<form xmlns='urn:example:form'><name>検証　太郎</name></form>";

    private final DocumentSigner signer =
            CardSigner.of(Fixture.card(), CertificateKind.SIGNATURE, Fixture.PASSWORD.toCharArray());

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void theJdkAcceptsBothKinds(Placement placement) throws Exception {
        Files.writeString(directory.resolve("申請 1:a.xml"), FORM);
        Original original = Original.of(directory.resolve("申請 1:a.xml"));
        for (XmlFormat format :
                new XmlFormat[] {XmlFormat.plain(placement), XmlFormat.xades(placement, Fixture.CLOCK)}) {
            byte[] signed = format.sign(original, signer);
            assertThat(isValid(signed))
                    .as(new String(signed, StandardCharsets.UTF_8))
                    .isTrue();
            assertThat(format.sign(original, signer)).as("deterministic").isEqualTo(signed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theJdkRefusesTheTamperedTwin(Placement placement) throws Exception {
        Path file = Files.writeString(directory.resolve("form.xml"), FORM);
        String signed = text(XmlFormat.xades(placement, Fixture.CLOCK).sign(Original.of(file), signer));
        Files.writeString(file, FORM.replace("太郎", "次郎"));
        String tampered = signed.replace("太郎", "次郎").replaceFirst("(<ds:Object Encoding[^>]*>.{20}).", "$1A");
        assertThat(isValid(tampered.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void anotherSigningTimeBreaksXades() throws Exception {
        Path file = Files.writeString(directory.resolve("form.xml"), FORM);
        String signed = text(XmlFormat.xades(Placement.ENVELOPED, Fixture.CLOCK).sign(Original.of(file), signer));
        assertThat(signed).contains("<xades:SigningTime>2026-11-23T01:30:15Z</xades:SigningTime>");
        String later = signed.replace("2026-11-23T01:30:15Z", "2026-11-24T01:30:15Z");
        assertThat(isValid(later.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r/>",
                "<?xml version='1.0'?>\n<?pi one?><!-- c --><r>\r\n<!-- d --> <a/>  </r><!-- e --><?pi?>\n<?x  y ?>",
                "<a:r xmlns:a='urn:a' xmlns:b='urn:b' b:z='1' a:y='2' x='3' xml:lang='ja'><b:c/><a:d xmlns:a='urn:a2' a:q='&#9;&#10;&#13;&quot;&lt;'/></a:r>",
                "<r xmlns='urn:a'><s xmlns=''><t xmlns='urn:a'/><u/></s>&#13;&amp;&lt;]]&gt;<![CDATA[<&>]]>&#x20BB7;</r>",
                "<r xmlns:unused='urn:u' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='unused:t'/>",
                "<ds:r xmlns:ds='http://www.w3.org/2000/09/xmldsig#' xmlns:xades='urn:other'><x><ds:Signature/></x></ds:r>",
                "<r Id='a'>&#x1F600;\ttab 'single' \"double\"</r>"
            })
    void theCanonicalFormIsTheJdks(String document) throws Exception {
        byte[] signed = XmlFormat.xades(Placement.ENVELOPED, Fixture.CLOCK)
                .sign(Original.of("form.xml", document.getBytes(StandardCharsets.UTF_8)), signer);
        assertThat(isValid(signed)).as(text(signed)).isTrue();
    }

    @Test
    void otherEncodingsBecomeUtf8() throws Exception {
        for (String encoding : new String[] {"UTF-16", "Shift_JIS", "EUC-JP", "ISO-8859-1", "UTF-16LE"}) {
            String name = encoding.startsWith("ISO") ? "é" : "検証";
            byte[] document = ("<?xml version='1.0' encoding='" + encoding + "'?><r>" + name + "</r>")
                    .getBytes(Charset.forName(encoding));
            byte[] signed = XmlFormat.plain(Placement.ENVELOPED).sign(Original.of("form.xml", document), signer);
            assertThat(text(signed)).contains("<r>" + name + "<ds:Signature");
            assertThat(isValid(signed)).as(encoding).isTrue();
        }
    }

    @Test
    void nothingOfTheDocumentIsLost() throws Exception {
        String document = "<!-- c --><?pi d?><r xmlns:u='urn:u'>a<!-- e --><b c='d'/> f</r><!-- g -->";
        assertThat(text(XmlFormat.plain(Placement.ENVELOPED).sign(original(document), signer))
                        .replaceAll("<ds:Signature.*</ds:Signature>", "")
                        .replaceAll("(?s)<ds:Signature.*</ds:Signature>", ""))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c -->\n<?pi d?>\n"
                        + "<r xmlns:u=\"urn:u\">a<!-- e --><b c=\"d\"></b> f</r>\n<!-- g -->\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<r>",
                "<r></s>",
                "<r/><r/>",
                "<r a='1' a='2'/>",
                "<r>&nbsp;</r>",
                "<p:r/>",
                "<r>\u0001</r>",
                "<?xml version='1.1'?><r/>",
                "<?xml version='1.0' encoding='x-none'?><r/>",
                "<!DOCTYPE r><r/>",
                "<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>",
                "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
                "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><r>&a;</r>",
                "<r><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></r>",
                "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>",
                "<r xmlns='foo/bar'/>",
                "<r><s xmlns:b='../x'/></r>"
            })
    void whatCantBeSignedIsOneLine(String document) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> XmlFormat.plain(Placement.ENVELOPED).sign(original(document), signer))
                .satisfies(
                        e -> assertThat(e.getMessage()).startsWith("form.xml ").doesNotContain("\n"));
    }

    @Test
    void deepNestingAndBrokenUtf8AreRefused() {
        String deep = "<a>".repeat(257) + "</a>".repeat(257);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> XmlFormat.plain(Placement.ENVELOPED).sign(original(deep), signer))
                .withMessage("form.xml is nested deeper than 256 elements");
        byte[] broken = {'<', 'r', '>', (byte) 0xC3, '(', '<', '/', 'r', '>'};
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> XmlFormat.plain(Placement.ENVELOPED).sign(Original.of("form.xml", broken), signer));
    }

    @Test
    void aReadingErrorIsNoFaultOfTheDocument() {
        Original vanishing = original(FORM).through(whole -> new FilterInputStream(whole) {
            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                throw new IOException("gone");
            }
        });
        for (Placement placement : Placement.values()) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> XmlFormat.plain(placement).sign(vanishing, signer))
                    .withMessage("gone");
        }
    }

    private static Original original(String document) {
        return Original.of("form.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] signed) {
        return new String(signed, StandardCharsets.UTF_8);
    }

    private boolean isValid(byte[] signed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = new ByteArrayInputStream(signed)) {
            Document document = factory.newDocumentBuilder().parse(in);
            NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureValue");
            DOMValidateContext context = new DOMValidateContext(
                    Fixture.certificate().getPublicKey(), signatures.item(0).getParentNode());
            context.setBaseURI(directory.toUri().toString());
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            NodeList properties =
                    document.getElementsByTagNameNS("http://uri.etsi.org/01903/v1.3.2#", "SignedProperties");
            for (int i = 0; i < properties.getLength(); i++) {
                context.setIdAttributeNS((Element) properties.item(i), null, "Id");
            }
            return XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
        }
    }
}
