package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("openssl")
class OpenSslAcceptanceTest {
    private static final String AT = Long.toString(Fixture.NOW.getEpochSecond() + 60);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void verifies_the_chain(CertificateKind kind) {
        Path ca = OpenSsl.pem(
                directory.resolve("ca.pem"), Fixture.AUTHORITIES.of(kind).certificate());
        Path certificate =
                OpenSsl.pem(directory.resolve("ee.pem"), Fixture.issue().of(kind));
        OpenSsl verdict =
                OpenSsl.run("verify", "-x509_strict", "-attime", AT, "-CAfile", ca.toString(), certificate.toString());
        assertThat(verdict.output()).endsWith("ee.pem: OK\n");
        assertThat(verdict.exitCode()).isZero();
    }

    /** tried: without an authority key identifier openssl can't choose among authorities of one name. */
    @Test
    void chooses_among_authorities_of_one_name() throws Exception {
        Authorities others = Authorities.create(
                Clock.offset(Fixture.CLOCK, java.time.Duration.ofDays(1)), new TestChance(2)::nextRsaKey);
        Path other =
                OpenSsl.pem(directory.resolve("other.pem"), others.signatureCa().certificate());
        Path ca = OpenSsl.pem(
                directory.resolve("ca.pem"), Fixture.AUTHORITIES.signatureCa().certificate());
        Path both = directory.resolve("both.pem");
        java.nio.file.Files.writeString(
                both, java.nio.file.Files.readString(other) + java.nio.file.Files.readString(ca));
        Path certificate =
                OpenSsl.pem(directory.resolve("ee.pem"), Fixture.issue().signature());
        assertThat(OpenSsl.run("verify", "-attime", AT, "-CAfile", both.toString(), certificate.toString())
                        .output())
                .endsWith("ee.pem: OK\n");
        assertThat(OpenSsl.run("verify", "-attime", AT, "-CAfile", other.toString(), certificate.toString())
                        .exitCode())
                .isNotZero();
    }

    @Test
    void prints_what_the_profile_says() {
        Path certificate =
                OpenSsl.pem(directory.resolve("ee.pem"), Fixture.issue().signature());
        assertThat(OpenSsl.run("x509", "-in", certificate.toString(), "-noout", "-text")
                        .output())
                .contains(
                        "Issuer: C = JP, O = JPKI-TEST, OU = JPKI for digital signature,",
                        "Subject: C = JP, L = Gunma-ken, L = Maebashi-shi, CN = ",
                        "X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation",
                        "X509v3 Certificate Policies: critical\n                Policy: 1.2.392.200149.8.5.1.0.20",
                        "CPS: http://www.jpki-test.example/cps.html",
                        "Not After : May  4 14:59:59 2031 GMT");
    }

    @Test
    void reads_an_authoritys_file_as_it_is() {
        Authorities.open(directory, Fixture.CLOCK, new TestChance(3)::nextRsaKey);
        String file = directory.resolve("authorities/signature-ca.pem").toString();
        assertThat(OpenSsl.run("x509", "-in", file, "-noout", "-subject").output())
                .contains("JPKI-TEST");
        assertThat(OpenSsl.run("pkey", "-in", file, "-noout", "-check").output())
                .contains("Key is valid");
    }
}
