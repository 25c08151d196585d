package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kazasu.command.Language;
import kazasu.workbench.card.Cards;
import kazasu.workbench.verify.VerifyCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word {@code verify} over what the word {@code sign} makes with the specimen of a home. */
class VerifyTest {
    @TempDir
    private static Path directory = Path.of("");

    private static Path document = Path.of("");
    private static Path signature = Path.of("");

    private static Terminal run(Language language, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", directory.resolve("home").toString()));
        return Terminal.run(
                List.of(new VerifyCommand(), new SignCommand(Cards::new)), language, all.toArray(String[]::new));
    }

    @BeforeAll
    static void sign() throws IOException {
        document = Files.writeString(directory.resolve("d.txt"), "hello");
        signature = directory.resolve("d.p7s");
        assertThat(run(Language.EN, "sign", document.toString(), "-o", signature.toString())
                        .code())
                .isZero();
    }

    private static Terminal verify(String... more) {
        List<String> args =
                new ArrayList<>(List.of("verify", document.toString(), "--signature", signature.toString()));
        args.addAll(List.of(more));
        return run(Language.EN, args.toArray(String[]::new));
    }

    @Test
    void without_a_source_it_is_undetermined_and_every_step_has_a_line() {
        Terminal terminal = verify();
        assertThat(terminal.code()).isEqualTo(3);
        assertThat(terminal.out())
                .startsWith("UNDETERMINED revocation-not-asked: ")
                .contains("ok    signature: made with")
                .hasLineCount(16);
        Terminal japanese =
                run(Language.JA, "verify", document.toString(), "--signature", signature.toString(), "--lang", "ja");
        assertThat(japanese.out()).startsWith("UNDETERMINED revocation-not-asked: 失効情報の");
    }

    @Test
    void another_document_is_invalid() throws IOException {
        Path other = Files.writeString(directory.resolve("e.txt"), "hallo");
        Terminal terminal =
                run(Language.EN, "verify", other.toString(), "--signature", signature.toString(), "--lang", "en");
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("INVALID content-changed: ");
        assertThat(verify("--json", "--at", "2000-01-01").out()).startsWith("{\"verdict\":\"INVALID\",");
        assertThat(verify("--purpose", "login").out()).contains("wrong-kind");
    }

    @Test
    void a_signature_that_is_too_large_is_invalid() throws IOException {
        Path large = Files.write(directory.resolve("large.p7s"), new byte[(1 << 20) + 1]);
        Terminal terminal = run(Language.EN, "verify", document.toString(), "--signature", large.toString());
        assertThat(terminal.out()).startsWith("INVALID too-large: ");
        assertThat(terminal.code()).isEqualTo(1);
    }

    @Test
    void a_certificate_or_challenge_of_a_login_that_is_too_large_is_invalid() throws IOException {
        Path large = Files.write(directory.resolve("large"), new byte[(1 << 20) + 1]);
        for (List<Path> files : List.of(
                List.of(large, signature, signature),
                List.of(document, large, signature),
                List.of(document, signature, large))) {
            Terminal terminal = run(
                    Language.EN,
                    "verify",
                    files.get(0).toString(),
                    "--purpose",
                    "login",
                    "--signature",
                    files.get(1).toString(),
                    "--certificate",
                    files.get(2).toString());
            assertThat(terminal.out()).as("%s", files).startsWith("INVALID ");
            assertThat(terminal.code()).isEqualTo(1);
        }
    }

    /** Whoever names no authority is told so; it says nothing about the signer. */
    @Test
    void authorities_without_a_certificate_are_no_verdict() throws IOException {
        Path empty = Files.createDirectories(directory.resolve("empty"));
        Path key = Files.writeString(
                directory.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n");
        for (Path file : List.of(empty, key)) {
            Terminal terminal = verify("--ca", file.toString());
            assertThat(terminal.err()).contains("no certificate in");
            assertThat(terminal.code()).isEqualTo(2);
        }
    }

    @Test
    void a_card_that_goes_away_is_one_line() {
        Path out = directory.resolve("never.p7s");
        Terminal terminal = run(Language.EN, "sign", document.toString(), "-o", out.toString(), "--card", "vanishing");
        assertThat(terminal.err()).contains("the card went away");
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_person_of_an_application_is_compared() throws IOException {
        Path other = Files.writeString(
                directory.resolve("a.json"),
                "{\"name\":\"試験\",\"birthDate\":\"1991-05-04\",\"sex\":\"male\",\"address\":\"東京都\"}");
        assertThat(verify("--applicant", other.toString()).out()).startsWith("INVALID attributes-different: ");
        assertThat(verify("--applicant", document.toString()).err()).contains("is no applicant");
    }

    @Test
    void what_cannot_run_is_one_line() {
        for (Terminal terminal : List.of(
                run(Language.EN, "verify", "nowhere"),
                verify("--ca", document.toString()),
                verify("--crl", "nowhere"),
                verify("--ocsp", "ftp://x"),
                verify("--certificate", signature.toString()),
                verify("--challenge", document.toString()),
                verify("--at", "yesterdayZ"))) {
            assertThat(terminal.code()).as(terminal.err()).isEqualTo(2);
            assertThat(terminal.err()).hasLineCount(1).doesNotContain("defect");
        }
    }

    @Test
    void a_responder_that_is_not_there_is_could_not_check() {
        Terminal terminal = verify("--ocsp", "http://127.0.0.1:1/");
        assertThat(terminal.code()).isEqualTo(3);
        assertThat(terminal.out()).startsWith("UNDETERMINED revocation-unreachable: ");
    }
}
