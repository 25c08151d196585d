package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.OpenSsl;
import kazasu.pki.TestGenerations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenSSL asks and judges the answer, with the three generations of one name in its CA file. */
@Tag("openssl")
class OpenSslOcspTest {
    private static final long REVOKED = 0x01020304;
    private static final long HELD = 0x01020305;
    private static final String A_LIFETIME = "2000000000";

    @TempDir
    private Path directory;

    static Stream<Arguments> questions() {
        return Stream.of(CertificateKind.values())
                .flatMap(kind -> Stream.of("2016-01-20T01:00:00Z", "2020-01-20T01:00:00Z", "2026-11-28T01:00:00Z")
                        .flatMap(now -> Stream.of(List.of("-nonce"), List.of("-no_nonce", "-sha256"))
                                .map(options -> Arguments.of(kind, Instant.parse(now), options))));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @MethodSource("questions")
    void accepts_every_answer(CertificateKind kind, Instant now, List<String> options) throws IOException {
        assertThat(ask(kind, now, options, Book.GOOD)).contains("Response verify OK", "ee.pem: good", "This Update: ");
        assertThat(ask(kind, now, options, Book.UNKNOWN)).contains("Response verify OK", "ee.pem: unknown");
        assertThat(ask(kind, now, options, REVOKED))
                .contains("Response verify OK", "ee.pem: revoked", "Reason: keyCompromise", "Revocation Time: ");
        assertThat(ask(kind, now, options, HELD))
                .contains("Response verify OK", "ee.pem: revoked", "Reason: certificateHold");
    }

    private String ask(CertificateKind kind, Instant now, List<String> options, long serialNumber) throws IOException {
        IssuedCertificate issued = TestGenerations.issue(kind, now, BigInteger.valueOf(serialNumber));
        Path issuer =
                OpenSsl.pem(directory.resolve("issuer.pem"), issued.authority().certificate());
        Path certificate = OpenSsl.pem(directory.resolve("ee.pem"), issued.certificate());
        Path request = directory.resolve("request.der");
        List<String> question = new ArrayList<>(List.of("ocsp"));
        question.addAll(options);
        question.addAll(List.of("-issuer", issuer.toString(), "-cert", certificate.toString()));
        run(question, "-reqout", request.toString());

        Path response =
                Files.write(directory.resolve("response.der"), responder(now).respond(Files.readAllBytes(request)));
        X509Certificate[] all = TestGenerations.ALL.all(kind).stream()
                .map(CertificationAuthority::certificate)
                .toArray(X509Certificate[]::new);
        Path anchors = OpenSsl.pem(directory.resolve("ca.pem"), all);
        // with -reqin the nonce of the answer is compared; the clock of the machine isn't the test's
        String printed = run(
                List.of("ocsp"),
                "-reqin",
                request.toString(),
                "-respin",
                response.toString(),
                "-text",
                "-CAfile",
                anchors.toString(),
                "-attime",
                Long.toString(now.getEpochSecond()),
                "-validity_period",
                A_LIFETIME);
        assertThat(printed.split("Nonce", -1)).hasSize(options.contains("-nonce") ? 3 : 1);
        return run(
                        question,
                        "-no_nonce",
                        "-respin",
                        response.toString(),
                        "-CAfile",
                        anchors.toString(),
                        "-attime",
                        Long.toString(now.getEpochSecond()),
                        "-validity_period",
                        A_LIFETIME)
                + printed.lines().filter(line -> line.contains("verify")).toList();
    }

    private static String run(List<String> first, String... rest) {
        List<String> arguments = new ArrayList<>(first);
        arguments.addAll(List.of(rest));
        OpenSsl result = OpenSsl.run(arguments.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).doesNotContain("WARNING").doesNotContain("rror");
        return result.output();
    }

    private static OcspResponder responder(Instant now) {
        Book book = new Book();
        book.put(REVOKED, now.minusSeconds(60), RevocationReason.KEY_COMPROMISE);
        book.put(HELD, now.minusSeconds(60), RevocationReason.CERTIFICATE_HOLD);
        return new OcspResponder(
                TestGenerations.ALL.all(), TestGenerations.privateKey(), book, Clock.fixed(now, ZoneOffset.UTC));
    }
}
