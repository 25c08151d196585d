package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sign --format} makes, judged by OpenSSL, poppler's pdfsig and xmlsec1; each refuses its tampered twin. */
final class SignedFormatsTest {
    private static final String FORM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <form xmlns="urn:example:form"><name>検証　太郎</name><amount>1000</amount></form>
            """;

    @TempDir
    Path directory;

    private Program programs;

    @BeforeEach
    void prepare() throws IOException {
        programs = new Program(directory, Map.of());
        Files.writeString(directory.resolve("form.xml"), FORM);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(directory.resolve("form.pdf").toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    private void sign(String file, String out, String... options) {
        String[] words = {"sign", file, "-o", out, "--ca", "ca.pem"};
        String[] all = Stream.concat(List.of(words).stream(), List.of(options).stream())
                .toArray(String[]::new);
        Program.Result signed = programs.run(Kazasu.command(directory, all));
        assertThat(signed.exitCode()).as("%s", signed).isZero();
    }

    /** The same file with the first occurrence of a text replaced by another of the same length. */
    private String tampered(String file, String was, String is) throws IOException {
        String text = Files.readString(directory.resolve(file), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(was);
        String twin = "tampered-" + file;
        Files.writeString(directory.resolve(twin), text.replaceFirst(was, is), StandardCharsets.ISO_8859_1);
        return twin;
    }

    private Program.Result openssl(String file) {
        return programs.run(
                "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", file, "-CAfile", "ca.pem", "-out",
                "content");
    }

    @Test
    @DisplayName("openssl cms -verify accepts a CMS signature around its document, and refuses a changed one")
    void opensslTakesTheEnvelopingForm() throws IOException {
        sign("form.xml", "form.p7m", "--format", "cms-enveloping");
        Program.Result good = openssl("form.p7m");
        assertThat(good.output()).as("%s", good).contains("CMS Verification successful");
        assertThat(directory.resolve("content")).hasSameBinaryContentAs(directory.resolve("form.xml"));
        Program.Result bad = openssl(tampered("form.p7m", "1000", "9000"));
        assertThat(bad.exitCode()).as("%s", bad).isNotZero();
    }

    private Program.Result xmlsec(String file) {
        return programs.run("xmlsec1", "--verify", "--trusted-pem", "ca.pem", file);
    }

    @ParameterizedTest
    @DisplayName("xmlsec1 --verify --trusted-pem accepts XML signatures, and refuses a changed document")
    @ValueSource(strings = {"xml-enveloped", "xml-enveloping", "xades-enveloped", "xades-enveloping"})
    void xmlsecTakesXml(String format) throws IOException {
        sign("form.xml", "signed.xml", "--format", format);
        Program.Result good = xmlsec("signed.xml");
        assertThat(good.exitCode()).as("%s", good).isZero();
        assertThat(good.output()).contains(format.startsWith("xades") ? "(ok/all): 2/2" : "(ok/all): 1/1");
        // base 64 of "<?x", which becomes "<?y"
        String twin = format.endsWith("enveloping")
                ? tampered("signed.xml", ">PD94", ">PD95")
                : tampered("signed.xml", "<amount>1000", "<amount>9000");
        Program.Result bad = xmlsec(twin);
        assertThat(bad.exitCode()).as("%s", bad).isNotZero();
    }

    @ParameterizedTest
    @DisplayName("xmlsec1 accepts an XML signature beside its document, and refuses it when the document has changed")
    @ValueSource(strings = {"xml-detached", "xades-detached"})
    void xmlsecTakesTheDetachedForm(String format) throws IOException {
        sign("form.xml", "signature.xml", "--format", format);
        assertThat(xmlsec("signature.xml").exitCode()).isZero();
        Files.writeString(directory.resolve("form.xml"), FORM.replace("1000", "9000"));
        Program.Result bad = xmlsec("signature.xml");
        assertThat(bad.exitCode()).as("%s", bad).isNotZero();
    }

    private String pdfsig(String file) {
        if (!Files.exists(directory.resolve("nss"))) {
            run("mkdir", "nss");
            run("certutil", "-N", "-d", "nss", "--empty-password");
            run("certutil", "-A", "-d", "nss", "-n", "authority", "-t", ",C,", "-i", "ca.pem");
        }
        return run("pdfsig", "-nssdir", "nss", file);
    }

    private String run(String... command) {
        Program.Result result = programs.run(command);
        assertThat(result.exitCode()).as("%s", result).isZero();
        return result.output();
    }

    @ParameterizedTest
    @DisplayName(
            "pdfsig says of a signed PDF that signature and certificate are in order, and of a changed one that it isn't")
    @ValueSource(strings = {"pdf", "pades"})
    void pdfsigTakesPdf(String format) throws IOException {
        sign("form.pdf", "signed.pdf", "--format", format, "--visible");
        assertThat(pdfsig("signed.pdf"))
                .contains(format.equals("pdf") ? "adbe.pkcs7.detached" : "ETSI.CAdES.detached")
                .contains("Total document signed\n")
                .contains("Signature Validation: Signature is Valid.")
                .contains("Certificate Validation: Certificate is Trusted.");
        assertThat(pdfsig(tampered("signed.pdf", "792.0", "992.0"))).contains("Digest Mismatch");
    }

    /** By another card: pdfsig 22.12 looks at a certificate only once in a document. */
    @Test
    @DisplayName("pdfsig accepts both signatures of a PDF that two people signed one after the other")
    void pdfsigTakesAFurtherSignature() {
        run(Kazasu.command(directory, "card", "new", "--profile", "plastic", "--out", "other.card"));
        sign("form.pdf", "one.pdf", "--format", "pdf");
        Program second = new Program(directory, Map.of("KAZASU_PIN", "ABC123"));
        Program.Result signed = second.run(Kazasu.command(
                directory, "sign", "one.pdf", "-o", "two.pdf", "--format", "pades", "--card", "other.card"));
        assertThat(signed.exitCode()).as("%s", signed).isZero();
        assertThat(pdfsig("two.pdf"))
                .containsPattern(
                        "(?s)Signature is Valid.*Certificate is Trusted.*Signature is Valid.*Certificate is Trusted")
                .contains("Not total document signed")
                .contains("  - Total document signed");
    }
}
