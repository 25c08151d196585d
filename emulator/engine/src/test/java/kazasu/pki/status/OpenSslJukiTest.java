package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.OpenSsl;
import kazasu.pki.TestGenerations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate of a 住民基本台帳カード after the end of issuing and before its own. */
@Tag("openssl")
class OpenSslJukiTest {
    private static final Instant NOW = Instant.parse("2017-04-01T00:00:00Z");
    private static final String AT = Long.toString(NOW.getEpochSecond());
    private static final CertificationAuthority GOVERNOR = TestGenerations.GOVERNOR;
    private static final IssuedCertificate ISSUED =
            TestGenerations.issueForJuki(Instant.parse("2015-12-22T01:00:00Z"), BigInteger.valueOf(9));

    @TempDir
    private Path directory;

    @Test
    void checked_against_the_governors_list() throws IOException {
        assertThat(verify(List.of())).endsWith("ee.pem: OK\n");
        assertThat(verify(List.of(new RevocationEntry(
                        BigInteger.valueOf(9), NOW.minusSeconds(60), RevocationReason.AFFILIATION_CHANGED))))
                .contains("certificate revoked");
    }

    @Test
    void answered_for_by_the_responder() throws IOException {
        Book book = new Book();
        book.put(9, NOW.minusSeconds(60), RevocationReason.CESSATION_OF_OPERATION);
        OcspResponder responder = new OcspResponder(
                List.of(GOVERNOR), TestGenerations.privateKey(), book, Clock.fixed(NOW, ZoneOffset.UTC));
        Path response =
                Files.write(directory.resolve("response.der"), responder.respond(OcspRequests.about(GOVERNOR, 9)));
        OpenSsl printed = OpenSsl.run(
                "ocsp",
                "-issuer",
                authority(),
                "-cert",
                certificate(),
                "-respin",
                response.toString(),
                "-CAfile",
                authority(),
                "-attime",
                AT,
                "-validity_period",
                "2000000000");
        assertThat(printed.output()).contains("Response verify OK", "ee.pem: revoked", "Reason: cessationOfOperation");
    }

    private String verify(List<RevocationEntry> entries) throws IOException {
        byte[] list = Crl.sign(
                        GOVERNOR, Holder.SPECIMEN.municipality(), BigInteger.ONE, NOW, NOW.plusSeconds(86_400), entries)
                .encoded();
        Path lists = Files.writeString(directory.resolve("list.pem"), OpenSsl.pem("X509 CRL", list));
        return OpenSsl.run(
                        "verify",
                        "-crl_check",
                        "-attime",
                        AT,
                        "-CAfile",
                        authority(),
                        "-CRLfile",
                        lists.toString(),
                        certificate())
                .output();
    }

    private String authority() {
        return OpenSsl.pem(directory.resolve("ca.pem"), GOVERNOR.certificate()).toString();
    }

    private String certificate() {
        return OpenSsl.pem(directory.resolve("ee.pem"), ISSUED.certificate()).toString();
    }
}
