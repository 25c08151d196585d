package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kazasu.reader.PcscEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenSC meets cards of other profiles: the nine answers to reset make no difference; what it makes of bad cards is in docs/profiles.md §7. */
@Tag("pcsc")
final class OpenScProfilesTest {
    @TempDir
    static Path directory;

    private static CardInReader reader;
    private static String ordinary = "";

    @BeforeAll
    static void openTheReader() throws IOException {
        PcscEnvironment.ofThisMachine().require("opensc-tool", "pkcs15-tool", "pkcs11-tool", "openssl");
        reader = new CardInReader(directory);
        Files.writeString(directory.resolve("message"), "hello\n");
        ordinary = reader.with("plastic", OpenScProfilesTest::everything);
        assertThat(ordinary).contains("jpki", "Verified OK", "Tries left     : 5");
    }

    @AfterAll
    static void closeTheReader() {
        if (reader != null) {
            reader.close();
        }
    }

    /** What the tools print, one after the other; the signature itself last, in openssl's verdict. */
    private static String everything(Program programs) {
        write("sig", "");
        String certificate =
                programs.run("pkcs15-tool", "--read-certificate", "1").output();
        write("auth.pem", certificate);
        write(
                "auth.pub",
                programs.run("openssl", "x509", "-in", "auth.pem", "-noout", "-pubkey")
                        .output());
        return String.join(
                "\n",
                programs.run("opensc-tool", "-n").output(),
                programs.run("pkcs15-tool", "-D").output(),
                certificate,
                sign(programs).output(),
                programs.run("openssl", "dgst", "-sha256", "-verify", "auth.pub", "-signature", "sig", "message")
                        .output());
    }

    private static Program.Result sign(Program programs) {
        return programs.run(
                "pkcs11-tool",
                "--module",
                "opensc-pkcs11.so",
                "--login",
                "--pin",
                "1234",
                "-s",
                "-m",
                "SHA256-RSA-PKCS",
                "--id",
                "01",
                "-i",
                "message",
                "-o",
                "sig");
    }

    private static void write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> nine() {
        return IntStream.rangeClosed(2, 9).mapToObj(number -> "plastic-" + number);
    }

    @ParameterizedTest(name = "OpenSC finds, reads and signs on {0} as on plastic")
    @MethodSource("nine")
    void theAnswerToResetMakesNoDifference(String profile) {
        assertThat(reader.with(profile, OpenScProfilesTest::everything)).isEqualTo(ordinary);
    }

    @ParameterizedTest(name = "OpenSC on {0}: {1}")
    @CsvSource({
        "short-reads,Verified OK",
        "status-6c,Verified OK",
        "first-command-6f00,Verified OK",
        "end-of-file-6282,Verified OK",
        "attacker-authority,Verified OK",
        "certificate-512,Verified OK",
        "status-61,Verification failure",
        "locked-query-6984,Unsupported card",
        "blocked,CKR_GENERAL_ERROR",
        "locked-6983,CKR_PIN_LOCKED",
        "empty-certificate,EF offset too large",
        "certificate-254,EF offset too large",
        "certificate-82-00,BEGIN CERTIFICATE",
        "android,Certificate read failed",
        "vanishing,CKR_GENERAL_ERROR"
    })
    void whatItMakesOfOtherCards(String profile, String outcome) {
        assertThat(reader.with(profile, OpenScProfilesTest::everything)).contains(outcome);
    }
}
