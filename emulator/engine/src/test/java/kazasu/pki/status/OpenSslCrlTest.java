package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.Municipality;
import kazasu.pki.OpenSsl;
import kazasu.pki.TestGenerations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the three generations in one CA file, and the lists of all three in one CRL file: one name, one distribution point. */
@Tag("openssl")
class OpenSslCrlTest {
    private static final BigInteger SERIAL = BigInteger.valueOf(0x01020304);
    private static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    private static final Municipality TAKASAKI = new Municipality("Gunma-ken", "Takasaki-shi", "10202");

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0} issued {1}")
    @CsvSource({
        "SIGNATURE, 2016-01-20T01:00:00Z",
        "SIGNATURE, 2020-01-20T01:00:00Z",
        "SIGNATURE, 2026-11-28T01:00:00Z",
        "USER_AUTHENTICATION, 2016-01-20T01:00:00Z",
        "USER_AUTHENTICATION, 2020-01-20T01:00:00Z",
        "USER_AUTHENTICATION, 2026-11-28T01:00:00Z"
    })
    void finds_the_list_of_the_right_generation(CertificateKind kind, Instant issuedAt) throws IOException {
        IssuedCertificate issued = TestGenerations.issue(kind, issuedAt, SERIAL);
        Instant now = issuedAt.plusSeconds(86_400);

        assertThat(verify(issued, now, lists(kind, now, List.of())).output()).endsWith("ee.pem: OK\n");
        for (CertificationAuthority authority : TestGenerations.ALL.all(kind)) {
            OpenSsl verdict = verify(issued, now, lists(kind, now, List.of(authority)));
            if (authority == issued.authority()) {
                assertThat(verdict.output()).contains("certificate revoked");
                assertThat(verdict.exitCode()).isNotZero();
            } else {
                assertThat(verdict.output()).as(authority.id()).endsWith("ee.pem: OK\n");
            }
        }
    }

    @Test
    void the_list_of_another_municipality_is_not_taken() throws IOException {
        Instant now = Instant.parse("2026-11-28T01:00:00Z");
        IssuedCertificate issued = TestGenerations.issue(CertificateKind.SIGNATURE, now, SERIAL);
        byte[] list = list(issued.authority(), TAKASAKI, now, List.of()).encoded();
        assertThat(verify(issued, now, OpenSsl.pem("X509 CRL", list)).output()).contains("different CRL scope");
    }

    @Test
    void an_old_list_has_expired() throws IOException {
        Instant now = Instant.parse("2026-11-28T01:00:00Z");
        IssuedCertificate issued = TestGenerations.issue(CertificateKind.SIGNATURE, now, SERIAL);
        String list = lists(CertificateKind.SIGNATURE, now, List.of());
        assertThat(verify(issued, now.plusSeconds(86_401), list).output()).contains("CRL has expired");
    }

    @Test
    void prints_and_verifies_a_list_by_itself() throws IOException {
        Instant now = Instant.parse("2026-11-28T15:00:00Z");
        for (CertificateKind kind : CertificateKind.values()) {
            for (CertificationAuthority authority : TestGenerations.ALL.all(kind)) {
                Path list = Files.write(
                        directory.resolve("list.crl"),
                        list(authority, MAEBASHI, now, List.of(entry(now))).encoded());
                Path ca = OpenSsl.pem(directory.resolve("ca.pem"), authority.certificate());
                OpenSsl printed = OpenSsl.run(
                        "crl",
                        "-inform",
                        "DER",
                        "-in",
                        list.toString(),
                        "-CAfile",
                        ca.toString(),
                        "-verify",
                        "-noout",
                        "-text");
                assertThat(printed.exitCode()).isZero();
                assertThat(printed.output())
                        .contains(
                                "verify OK",
                                "Version 2 (0x1)",
                                "Last Update: Nov 28 15:00:00 2026 GMT",
                                "Next Update: Nov 29 15:00:00 2026 GMT",
                                "X509v3 Issuing Distribution Point: critical",
                                "CN = Maebashi-shi CRLDP",
                                "Serial Number: 01020304",
                                "Affiliation Changed");
            }
        }
    }

    private OpenSsl verify(IssuedCertificate issued, Instant now, String lists) throws IOException {
        X509Certificate[] all = TestGenerations.ALL.all(issued.authority().kind()).stream()
                .map(CertificationAuthority::certificate)
                .toArray(X509Certificate[]::new);
        Path ca = OpenSsl.pem(directory.resolve("ca.pem"), all);
        Path certificate = OpenSsl.pem(directory.resolve("ee.pem"), issued.certificate());
        Path crls = Files.writeString(directory.resolve("crls.pem"), lists);
        return OpenSsl.run(
                "verify",
                "-crl_check",
                "-attime",
                Long.toString(now.getEpochSecond()),
                "-CAfile",
                ca.toString(),
                "-CRLfile",
                crls.toString(),
                certificate.toString());
    }

    /** A list of every generation; the certificate's number is on those of some. */
    private static String lists(CertificateKind kind, Instant now, List<CertificationAuthority> revoking) {
        StringBuilder lists = new StringBuilder();
        for (CertificationAuthority authority : TestGenerations.ALL.all(kind)) {
            List<RevocationEntry> entries = new ArrayList<>();
            if (revoking.contains(authority)) {
                entries.add(entry(now));
            }
            lists.append(OpenSsl.pem(
                    "X509 CRL", list(authority, MAEBASHI, now, entries).encoded()));
        }
        return lists.toString();
    }

    private static RevocationEntry entry(Instant now) {
        return new RevocationEntry(SERIAL, now.minusSeconds(60), RevocationReason.AFFILIATION_CHANGED);
    }

    private static Crl list(
            CertificationAuthority authority, Municipality partition, Instant now, List<RevocationEntry> entries) {
        return Crl.sign(authority, partition, BigInteger.ONE, now, now.plusSeconds(86_400), entries);
    }
}
