package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.reader.PcscEnvironment;
import kazasu.reader.PrivatePcscd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code openssl cms -sign}, unmodified, with the PKCS#11 engine, OpenSC and the emulated card in a reader; {@code ./kazasu verify} judges. */
@Tag("pcsc")
final class EngineSignatureTest {
    /** The signature key wants its PIN at each use, which OpenSC keeps only if it is told that this is all right. */
    private static final String KEEPS_PIN =
            "app default { framework pkcs15 { use_pin_caching = true; pin_cache_ignore_user_consent = true; } }\n";

    /** What openssl signs says openssl's time, which is the machine's. */
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @TempDir
    static Path directory;

    private static PrivatePcscd pcscd;
    private static Program programs;
    private static Served card;

    @BeforeAll
    static void begin() throws IOException {
        PcscEnvironment.ofThisMachine().require("opensc-tool", "openssl");
        pcscd = PrivatePcscd.start(1);
        Path configuration = Files.writeString(directory.resolve("opensc.conf"), KEEPS_PIN);
        Map<String, String> environment = new HashMap<>(pcscd.environment());
        environment.put("OPENSC_CONF", configuration.toString());
        programs = new Program(directory, environment);
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        Files.writeString(directory.resolve("letter.txt"), "hello\n");
        Files.writeString(directory.resolve("other.txt"), "hullo\n");
        good("office", "apply", "--at", TODAY.minusDays(60).toString());
        good(
                "office",
                "hand-over",
                "--card",
                "taro.card",
                "--pin-file",
                "pins",
                "--at",
                TODAY.minusDays(2).toString());
        card = Served.start(
                directory,
                "serve",
                "--card",
                "taro.card",
                "--vpcd",
                pcscd.endpoint(0).toString());
        Await.until(
                "a card in the reader",
                () -> programs.run("opensc-tool", "-l").output().contains("Yes"));
    }

    @AfterAll
    static void end() {
        if (card != null) {
            card.close();
        }
        if (pcscd != null) {
            pcscd.close();
        }
    }

    private static void good(String... words) {
        Program.Result result = programs.run(Kazasu.command(directory, words));
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    /** Certificate from the card, then the signature, its key named by an RFC 7512 URI. */
    private static void sign(String token, String key, String pin, String slot, String id, String... more) {
        run(
                "pkcs11-tool",
                "--module",
                "opensc-pkcs11.so",
                "--slot-index",
                slot,
                "--login",
                "--pin",
                pin,
                "--read-object",
                "--type",
                "cert",
                "--id",
                id,
                "-o",
                id + ".der");
        run("openssl", "x509", "-inform", "DER", "-in", id + ".der", "-out", id + ".pem");
        run(Stream.concat(
                        Stream.of(
                                "openssl",
                                "cms",
                                "-sign",
                                "-binary",
                                "-in",
                                "letter.txt",
                                "-signer",
                                id + ".pem",
                                "-engine",
                                "pkcs11",
                                "-keyform",
                                "engine",
                                "-inkey",
                                "pkcs11:token=" + token + ";object=" + key + ";type=private;pin-value=" + pin,
                                "-outform",
                                "DER",
                                "-md",
                                "sha256"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static void run(String... command) {
        Program.Result result = programs.run(command);
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    private static Program.Result verify(String... words) {
        return programs.run(Kazasu.command(
                directory, Stream.concat(Stream.of("verify"), Stream.of(words)).toArray(String[]::new)));
    }

    @Test
    @DisplayName(
            "a detached and an enveloping signature with the signature key are valid; over another letter they are not")
    void signedWithTheSignatureKey() {
        String token = "JPKI%20%28Digital%20Signature%20PIN%29";
        String key = "Digital%20Signature%20Key";
        sign(token, key, "ABC123", "1", "02", "-out", "letter.p7s");
        sign(token, key, "ABC123", "1", "02", "-out", "letter.p7m", "-nodetach", "-cades");
        for (Program.Result result : List.of(verify("letter.txt", "--signature", "letter.p7s"), verify("letter.p7m"))) {
            assertThat(result.output()).startsWith("VALID");
            assertThat(result.exitCode()).as("%s", result).isZero();
        }
        Program.Result other = verify("other.txt", "--signature", "letter.p7s");
        assertThat(other.output()).startsWith("INVALID content-changed");
    }

    @Test
    @DisplayName("what the authentication key signed is no application")
    void signedWithTheAuthenticationKey() {
        sign(
                "JPKI%20%28User%20Authentication%20PIN%29",
                "User%20Authentication%20Key", "1234", "0", "01", "-out", "login.p7s");
        Program.Result result = verify("letter.txt", "--signature", "login.p7s");
        assertThat(result.output()).startsWith("INVALID wrong-kind");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
    }
}
