package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.command.Common;
import kazasu.command.Language;
import kazasu.command.Text;
import kazasu.model.Latency;
import kazasu.model.Profiles;
import kazasu.workbench.card.FakeCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardAndSignTest {
    @TempDir
    private Path directory = Path.of("");

    private Terminal run(FakeCards cards, String... args) {
        return Terminal.run(List.of(new CardCommand(home -> cards), new SignCommand(home -> cards)), Language.EN, args);
    }

    private FakeCards cards() {
        return new FakeCards(directory, true);
    }

    @Test
    void overwritesNothingUnasked() throws IOException {
        FakeCards cards = cards();
        Path file = Files.writeString(directory.resolve("a.card"), "there");
        assertThat(run(cards, "card", "new", "--profile", "plastic", "--out", file.toString())
                        .err())
                .contains("a.card is there already; --force replaces it");
        assertThat(cards.calls).isEmpty();
        run(cards, "card", "new", "--profile", "plastic", "--out", file.toString(), "--force");
        assertThat(cards.calls).containsExactly("create plastic a.card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "", ".", "..", "sub/..", "/"})
    void aDirectoryIsNoCardImage(String name) throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        Path file = Files.writeString(directory.resolve("a.card"), "there");
        String out = name.equals("/") || name.isEmpty() ? name : directory + "/" + name;
        FakeCards cards = cards();
        for (Terminal terminal : List.of(
                run(cards, "card", "new", "--profile", "plastic", "--force", "--out", out),
                run(cards, "card", "export", file.toString(), "--force", "--out", out))) {
            assertThat(terminal.code()).isEqualTo(2);
            assertThat(terminal.err()).hasLineCount(1).doesNotContain("defect");
        }
        assertThat(cards.calls).isEmpty();
    }

    @Test
    void importsAnImageAsTheSpecimen() throws IOException {
        FakeCards cards = cards();
        Path file = Files.writeString(directory.resolve("a.card"), "there");
        assertThat(run(cards, "card", "import", file.toString()).code()).isZero();
        assertThat(run(cards, "card", "import", "nowhere").err()).contains("no such file");
        assertThat(cards.calls).containsExactly("copy a.card specimen.card");
    }

    @Test
    void showsACardWithoutItsPins() {
        String page = new CardPage(new Common(), false).of(cards().look(null));
        assertThat(page).contains("plastic", "3BE000FF8131FE4514", "HANDED_OVER", "EF 0001", "cafe", "2031-05-04");
        assertThat(page)
                .contains("My Number Card, contact, ATR 1", "RSA-2048", "4 of 5 tries left", "not set", "JPKI AP");
        assertThat(page).doesNotContain("ABC123");
        assertThat(new CardPage(new Common(), true).of(cards().look(null))).contains("ABC123");
    }

    @Test
    void listsTheProfilesInGroups() {
        String list = new ProfileList(new Common()).text();
        assertThat(list.indexOf("cards\n")).isLessThan(list.indexOf("plans"));
        assertThat(list)
                .containsSubsequence("plastic ", "android ", "plans", "next-generation ", "bad cards", "blocked ")
                .contains("Bad: both PINs blocked");
    }

    @Test
    void sealsAnEditedProfileAndLeavesABadOneAlone() throws IOException {
        Path file = directory.resolve("mine.profile");
        String edited = "kazasu-profile 1\nname = mine\nbased-on = plastic\nlatency = fast\nsha-256 = 00\n";
        Files.writeString(file, edited);
        assertThat(run(cards(), "card", "profile", file.toString()).err())
                .contains("checksum")
                .hasLineCount(1);
        assertThat(run(cards(), "card", "profile", file.toString(), "--seal").code())
                .isZero();
        assertThat(Profiles.find(file.toString()).orElseThrow().latency()).isEqualTo(Latency.FAST);
        String bad = edited.replace("fast", "quick");
        Files.writeString(file, bad);
        assertThat(run(cards(), "card", "profile", file.toString(), "--seal").err())
                .contains(file + ": line 4: field latency is one of")
                .hasLineCount(1);
        assertThat(file).hasContent(bad);
        assertThat(run(cards(), "card", "profile", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void signsWithThePublicPasswordOfTheSpecimen() throws IOException {
        FakeCards cards = cards();
        Path document = Files.writeString(directory.resolve("d.txt"), "hello");
        Path out = directory.resolve("d.p7s");
        Path authority = directory.resolve("ca.pem");
        Terminal terminal = run(
                cards,
                "sign",
                document.toString(),
                "--format",
                "raw",
                "-o",
                out.toString(),
                "--ca",
                authority.toString());
        assertThat(terminal).isEqualTo(new Terminal(0, "", ""));
        assertThat(out).hasContent("ABC123:hello");
        assertThat(Files.readString(authority)).startsWith("-----BEGIN CERTIFICATE-----\nMI");
        assertThat(cards.slots.get(0).events()).endsWith("off", "close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o d.txt",
                "-o ./sub/../d.txt",
                "-o link",
                "-o hard",
                "-o a.card --card a.card",
                "-o specimen.card",
                "-o sub/../specimen.card",
                "-o pin --pin-file pin",
                "-o x.p7s --ca d.txt",
                "-o x.p7s --ca a.card --card a.card",
                "-o x.p7s --ca pin --pin-file pin",
                "-o x.p7s --ca x.p7s",
                "-o x.p7s --ca sub/../x.p7s",
                "-o sub",
                "-o x.p7s --ca sub",
                "-o .",
                "-o nowhere/x.p7s"
            })
    void writesOverNothingOfTheSameRun(String line) throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        Path document = Files.writeString(directory.resolve("d.txt"), "hello");
        Files.writeString(directory.resolve("a.card"), "card");
        Files.writeString(directory.resolve("pin"), "XYZ999");
        Files.createSymbolicLink(directory.resolve("link"), document);
        Files.createLink(directory.resolve("hard"), document);
        FakeCards cards = cards();
        Terminal terminal = run(cards, arguments(document, line));
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err()).hasLineCount(1).doesNotContain("defect");
        assertThat(cards.slots).isEmpty();
        assertThat(document).hasContent("hello");
        assertThat(directory.resolve("x.p7s")).doesNotExist();
    }

    private String[] arguments(Path document, String line) {
        List<String> all = new ArrayList<>(List.of("sign", document.toString()));
        for (String word : line.split(" ")) {
            all.add(word.startsWith("-") ? word : directory + "/" + word);
        }
        return all.toArray(String[]::new);
    }

    @Test
    void replacesASignatureWholeAndKeepsLinksAndPipes() throws IOException {
        Path document = Files.writeString(directory.resolve("d.txt"), "hello");
        Path old = Files.writeString(directory.resolve("old.p7s"), "a signature of another day, and long");
        Path link = Files.createSymbolicLink(directory.resolve("link.p7s"), old);
        assertThat(run(cards(), "sign", document.toString(), "--format", "raw", "-o", link.toString())
                        .code())
                .isZero();
        assertThat(old).hasContent("ABC123:hello");
        assertThat(link).isSymbolicLink();
        assertThat(run(cards(), "sign", document.toString(), "-o", "/dev/null").code())
                .isZero();
        assertThat(Path.of("/dev/null")).matches(device -> !Files.isRegularFile(device));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void takesTheFirstLineOfAPinFile() throws IOException {
        Path document = Files.writeString(directory.resolve("d.txt"), "hello");
        Path pin = Files.writeString(directory.resolve("pin"), "XYZ999\r\nmore\n");
        Path out = directory.resolve("d.p7s");
        run(
                cards(),
                "sign",
                document.toString(),
                "--format",
                "raw",
                "-o",
                out.toString(),
                "--pin-file",
                pin.toString());
        assertThat(out).hasContent("XYZ999:hello");
    }

    @Test
    void asksForNothingWithoutAConsole() throws IOException {
        Path document = Files.writeString(directory.resolve("d.txt"), "hello");
        Terminal terminal =
                run(new FakeCards(directory, false), "sign", document.toString(), "-o", directory + "/d.p7s");
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err()).contains("--pin-file");
    }

    @Test
    void doctorNamesWhatIsMissingAndHowToGetIt() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = new DoctorCommand()
                .report(
                        List.of(new Finding("pcscd", Optional.empty(), true, "pcscd", new Text("readers", "リーダー"))),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("MISSING  pcscd", "apt-get install -y --no-install-recommends pcscd");
        assertThat(Checkup.all()).extracting(Finding::name).contains("JDK", "pcscd", "openssl");
    }
}
