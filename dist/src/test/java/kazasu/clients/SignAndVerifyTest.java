package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sign}, {@code card} and their errors as a user meets them; OpenSSL judges what was signed. */
final class SignAndVerifyTest {
    @TempDir
    Path directory;

    private Program programs;

    @BeforeEach
    void prepare() throws IOException {
        programs = new Program(directory, Map.of());
        Files.writeString(directory.resolve("letter.txt"), "hello\n");
    }

    private Program.Result kazasu(String... words) {
        return programs.run(Kazasu.command(directory, words));
    }

    private Program.Result verify() {
        return programs.run(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "letter.txt.p7s",
                "-content",
                "letter.txt",
                "-CAfile",
                "ca.pem");
    }

    @Test
    @DisplayName("openssl cms -verify accepts what sign made, and refuses a changed byte")
    void opensslVerifies() throws IOException {
        Program.Result signed = kazasu("sign", "letter.txt", "-o", "letter.txt.p7s", "--ca", "ca.pem");
        assertThat(signed.exitCode()).as("%s", signed).isZero();
        assertThat(verify().output()).contains("CMS Verification successful");
        Files.writeString(directory.resolve("letter.txt"), "hellO\n");
        Program.Result tampered = verify();
        assertThat(tampered.exitCode()).as("%s", tampered).isNotZero();
    }

    @Test
    @DisplayName("openssl cms -verify accepts ECDSA on P-384 from the next card")
    void opensslVerifiesThePlan() {
        Program.Result signed =
                kazasu("sign", "letter.txt", "--card", "next-generation", "-o", "letter.txt.p7s", "--ca", "ca.pem");
        assertThat(signed.exitCode()).as("%s", signed).isZero();
        assertThat(verify().output()).contains("CMS Verification successful");
    }

    @Test
    @DisplayName("openssl verify accepts both certificates under the test authorities")
    void opensslVerifiesTheChain() throws IOException {
        assertThat(kazasu("card", "new", "--profile", "plastic", "--out", "a.card")
                        .exitCode())
                .isZero();
        String image = Files.readString(directory.resolve("a.card"));
        for (String[] pair : new String[][] {{"0001", "0002"}, {"000A", "000B"}}) {
            Files.write(directory.resolve("ee.der"), content(image, pair[0]));
            Files.write(directory.resolve("ca.der"), content(image, pair[1]));
            programs.run("openssl", "x509", "-inform", "DER", "-in", "ee.der", "-out", "ee.pem");
            programs.run("openssl", "x509", "-inform", "DER", "-in", "ca.der", "-out", "ca.pem");
            Program.Result result = programs.run("openssl", "verify", "-x509_strict", "-CAfile", "ca.pem", "ee.pem");
            assertThat(result.output()).as("%s", result).contains("ee.pem: OK");
        }
    }

    private static byte[] content(String image, String ef) {
        String line = image.lines()
                .filter(l -> l.startsWith("ef." + ef + " = "))
                .findFirst()
                .orElseThrow();
        return Hex.parse(line.substring("ef.0001 = ".length()).replaceAll(" FF\\*.*", ""));
    }

    @Test
    void exportAndImportRoundTripToIdenticalBytes() throws IOException {
        assertThat(kazasu("card", "new", "--profile", "plastic", "--out", "a.card")
                        .exitCode())
                .isZero();
        assertThat(kazasu("card", "export", "a.card", "--out", "b.card").exitCode())
                .isZero();
        assertThat(directory.resolve("b.card")).hasSameTextualContentAs(directory.resolve("a.card"));
        Program.Result shown = kazasu("card", "show", "b.card", "--lang", "ja");
        assertThat(shown.exitCode()).as("%s", shown).isZero();
    }

    @Test
    void aTruncatedImageIsOneLineAndUntouched() throws IOException {
        kazasu("card", "new", "--profile", "plastic", "--out", "a.card");
        String text = Files.readString(directory.resolve("a.card"));
        String cut = text.substring(0, text.length() / 2);
        Files.writeString(directory.resolve("a.card"), cut);
        for (String[] words : new String[][] {
            {"card", "show", "a.card"},
            {"sign", "letter.txt", "-o", "x.p7s", "--card", "a.card"},
            {"serve", "--card", "a.card", "--http", "127.0.0.1:0"}
        }) {
            oneLine(kazasu(words), "a.card");
        }
        assertThat(directory.resolve("a.card")).hasContent(cut);
        assertThat(directory.resolve("x.p7s")).doesNotExist();
    }

    @Test
    void badWordsAreOneLineAndExitCodeTwo() {
        oneLine(kazasu("frobnicate"), "frobnicate");
        oneLine(kazasu("certify", "--profile", "nope"), "nope");
        oneLine(kazasu("certify", "--target", "nope"), "nope");
        oneLine(kazasu("card", "new", "--profile", "nope", "--out", "x"), "nope");
        oneLine(kazasu("sign", "absent.txt", "-o", "x.p7s"), "absent.txt");
        oneLine(kazasu("serve", "--vpcd", "somewhere"), "HOST:PORT");
    }

    private static void oneLine(Program.Result result, String about) {
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.output()).as("%s", result).contains(about);
        assertThat(result.output().lines()).as("%s", result).hasSize(1);
    }
}
