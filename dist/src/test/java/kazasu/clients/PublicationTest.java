package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** curl and OpenSSL, unmodified, ask {@code office publish --http} about somebody who moved the day before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PublicationTest {
    private static final String NOON =
            Long.toString(Instant.parse("2023-11-21T03:00:00Z").getEpochSecond());
    private static final String PARTY = "a-token-of-the-tax-agency";

    @TempDir
    static Path directory;

    private static Program programs;
    private static Served open;
    private static String url = "";

    @BeforeAll
    static void moveAndServe() throws IOException {
        programs = new Program(directory, Map.of());
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        Files.writeString(directory.resolve("parties"), "tax both " + PARTY + "\nlate none a-token-of-nobody-yet\n");
        kazasu("office", "apply", "--at", "2023-10-01");
        kazasu(
                "office",
                "hand-over",
                "--card",
                "taro.card",
                "--pin-file",
                "pins",
                "--copies",
                ".",
                "--at",
                "2023-11-02");
        kazasu("office", "move", "--to", "takasaki", "--address", "群馬県高崎市検証町二丁目２番２号", "--at", "2023-11-20");
        open = Served.start(directory, "office", "publish", "--http", "127.0.0.1:0", "--at", "2023-11-21T12:00");
        url = "http://" + open.wordAfter("http://").replaceAll("/$", "");
        for (String kind : List.of("signature", "user-authentication")) {
            good("curl", "-fsS", "-o", kind + ".pem", url + "/authorities/" + kind + "-2023.pem");
            good("curl", "-fsS", "-o", kind + ".crl", url + "/crl/" + kind + "-2023/10201.crl");
        }
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    private static void kazasu(String... words) {
        good(Kazasu.command(directory, words));
    }

    private static String good(String... command) {
        Program.Result result = programs.run(command);
        assertThat(result.exitCode()).as("%s", result).isZero();
        return result.output();
    }

    private static String ocsp(String kind, String... more) {
        List<String> command = new ArrayList<>(List.of("openssl", "ocsp", "-issuer", kind + ".pem"));
        command.addAll(List.of("-cert", kind + "-01000000.pem", "-CAfile", kind + ".pem", "-url", url + "/ocsp"));
        command.addAll(List.of("-attime", NOON, "-validity_period", "1000000000"));
        command.addAll(List.of(more));
        return programs.run(command.toArray(new String[0])).output();
    }

    @Test
    @DisplayName("it says aloud that everybody may ask")
    void saysThatItIsOpen() {
        assertThat(open.output()).contains("everybody may ask, for tests");
    }

    @Test
    @DisplayName("openssl crl verifies the lists against the authority of the same server")
    void opensslVerifiesTheLists() {
        for (String kind : List.of("signature", "user-authentication")) {
            assertThat(good(
                            "openssl",
                            "crl",
                            "-inform",
                            "DER",
                            "-in",
                            kind + ".crl",
                            "-CAfile",
                            kind + ".pem",
                            "-noout"))
                    .contains("verify OK");
        }
        assertThat(good("openssl", "crl", "-inform", "DER", "-in", "signature.crl", "-noout", "-text"))
                .contains("Affiliation Changed");
        assertThat(good("openssl", "crl", "-inform", "DER", "-in", "user-authentication.crl", "-noout", "-text"))
                .contains("No Revoked Certificates");
    }

    private static Program.Result verify(String kind) {
        good("openssl", "crl", "-inform", "DER", "-in", kind + ".crl", "-out", kind + ".crl.pem");
        return programs.run(
                "openssl",
                "verify",
                "-crl_check",
                "-CAfile",
                kind + ".pem",
                "-CRLfile",
                kind + ".crl.pem",
                "-attime",
                NOON,
                kind + "-01000000.pem");
    }

    @Test
    @DisplayName("openssl verify -crl_check refuses the mover's signature certificate alone")
    void opensslChecksByList() {
        assertThat(verify("signature").output()).contains("certificate revoked");
        assertThat(verify("user-authentication").output()).contains("OK");
    }

    @Test
    @DisplayName("openssl ocsp -url hears the same, with and without a nonce")
    void opensslAsksByOcsp() {
        for (String[] more : new String[][] {{}, {"-no_nonce"}}) {
            assertThat(ocsp("signature", more))
                    .contains("Response verify OK", "01000000.pem: revoked", "affiliationChanged");
            assertThat(ocsp("user-authentication", more)).contains("Response verify OK", "01000000.pem: good");
        }
    }

    @Test
    @DisplayName("curl fetches a list once: the second time it is not modified")
    void curlFetchesAListOnce() {
        String list = url + "/crl/signature-2023/10201.crl";
        assertThat(good("curl", "-fsSI", list))
                .contains("application/pkix-crl", "Last-Modified: Mon, 20 Nov 2023 15:00:00 GMT", "max-age=");
        good("curl", "-fsS", "--etag-save", "etag", "-o", "list", list);
        assertThat(good("curl", "-fsS", "--etag-compare", "etag", "-o", "again", "-w", "%{http_code}", list))
                .isEqualTo("304");
    }

    /** A ledger in a file belongs to one process: the other server has to go first. */
    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("with --parties, openssl ocsp is unauthorized without a token, and answered with one")
    void partiesAreKnownByTheirTokens() {
        open.close();
        try (Served closed = Served.start(
                directory,
                "office",
                "publish",
                "--http",
                "127.0.0.1:0",
                "--parties",
                "parties",
                "--at",
                "2023-11-21T12:00")) {
            url = "http://" + closed.wordAfter("http://").replaceAll("/$", "");
            assertThat(closed.output()).doesNotContain("everybody may ask");
            assertThat(ocsp("signature")).contains("unauthorized");
            assertThat(ocsp("signature", "-header", "Authorization=Bearer a-token-of-nobody-yet"))
                    .contains("unauthorized");
            assertThat(ocsp("signature", "-header", "Authorization=Bearer " + PARTY))
                    .contains("revoked");
            String list = url + "/crl/signature-2023/10201.crl";
            assertThat(programs.run("curl", "-sS", "-o", "x", "-w", "%{http_code}", list)
                            .output())
                    .isEqualTo("401");
            assertThat(good(
                            "curl",
                            "-fsS",
                            "-o",
                            "x",
                            "-w",
                            "%{http_code}",
                            "-H",
                            "Authorization: Bearer " + PARTY,
                            list))
                    .isEqualTo("200");
        }
    }
}
