package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Language;
import kazasu.command.Subcommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ProgramTest {
    @Command(
            name = "try",
            description = {"a word for tests", "試験用のサブコマンド"})
    static final class Try implements Subcommand {
        @Mixin
        private Common common = new Common();

        @Option(
                names = "--number",
                description = {"a number", "数"})
        private int number;

        @Parameters(
                arity = "0..1",
                defaultValue = "",
                description = {"what to do", "動作"})
        private String what = "";

        @Override
        public Integer call() throws IOException {
            switch (what) {
                case "fail" -> throw new Failure("no\nway", "だめ");
                case "path" -> throw new InvalidPathException("ABC123", "Nul character not allowed");
                case "defect" -> throw new IOException("pin ABC123");
                default -> {
                    return number + common.language().ordinal();
                }
            }
        }
    }

    private static Terminal run(Language language, String... args) {
        return Terminal.run(List.of(new Try()), language, args);
    }

    @Test
    void returnsTheWordsOwnCode() {
        assertThat(run(Language.EN, "try", "--number", "40")).isEqualTo(new Terminal(40, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang ja try", "try --lang ja", "--lang=JA try", "try --lang=ja"})
    void takesTheLanguageBeforeAndBehindTheWord(String line) {
        assertThat(run(Language.EN, line.split(" ")).code()).isEqualTo(Language.JA.ordinal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC123",
                "--ABC123x",
                "try --pin=ABC123",
                "try --number=ABC123",
                "try a ABC123",
                "try --number",
                "try --number 1 --number 2",
                "-xABC123",
                "try fail",
                "",
                "--lang",
                "--lang xx try",
                "@ABC123"
            })
    void saysWhatIsWrongInOneLineAndNeverAValue(String line) {
        for (Language language : Language.values()) {
            Terminal terminal = run(language, line.isEmpty() ? new String[0] : line.split(" "));
            assertThat(terminal.code()).isEqualTo(2);
            assertThat(terminal.out()).isEmpty();
            assertThat(terminal.err()).startsWith("kazasu: ").endsWith("\n").hasLineCount(1);
            assertThat(terminal.err().replace("--ABC123x", ""))
                    .doesNotContain("ABC123")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"try|--home|a\0b", "--home|a\0b|try", "--home=a\0b|try", "--home=a\0b|try|path", "try|path"})
    void anImpossiblePathIsOneLine(String line) {
        Terminal terminal = run(Language.EN, line.split("\\|"));
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err()).startsWith("kazasu: ").hasLineCount(1).doesNotContain("defect", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "--home x card", "--home=x card", "card --home x", "--lang en --home x card"})
    void aGroupAloneNeedsAWord(String line) {
        Terminal terminal = Terminal.run(List.of(new CardCommand()), Language.EN, line.split(" "));
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err())
                .contains("kazasu card needs one of: block, export, import, new")
                .hasLineCount(1);
    }

    @Test
    void aGroupKnowsItsOwnErrors() {
        assertThat(Terminal.run(List.of(new CardCommand()), Language.EN, "--home", "x", "card", "nwe")
                        .err())
                .contains("unknown word nwe");
        assertThat(Terminal.run(List.of(new CardCommand()), Language.EN, "card", "--hoem")
                        .err())
                .contains("unknown option --hoem");
        assertThat(Terminal.run(List.of(new CardCommand()), Language.EN, "card", "--home", "x", "show")
                        .err())
                .contains("unknown option --home");
    }

    @Test
    void saysItInTheLanguageOfTheRun() {
        assertThat(run(Language.JA, "try", "fail").err()).isEqualTo("kazasu: だめ\n");
        assertThat(run(Language.EN, "try", "fail").err()).isEqualTo("kazasu: no way\n");
        assertThat(run(Language.JA, "tyr").err()).contains("不明なサブコマンド tyr", "try");
        assertThat(run(Language.EN, "tyr", "--lang", "ja").err()).contains("不明なサブコマンド tyr");
    }

    @Test
    void keepsTheTraceOfADefectInAFile(@TempDir Path home) throws IOException {
        Terminal terminal = run(Language.EN, "try", "defect", "--home", home.toString());
        Path log = home.resolve("log/error.log");
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.err())
                .contains("IOException", log.toString())
                .doesNotContain("ABC123")
                .hasLineCount(1);
        assertThat(Files.readString(log)).contains("ProgramTest");
    }

    @Test
    void printsVersionAndJdk() {
        assertThat(run(Language.EN, "--version").out())
                .startsWith("Kazasu ")
                .contains(System.getProperty("java.version"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpsInBothLanguages(Language language) {
        String help = run(language, "try", "--help").out();
        boolean japanese = language == Language.JA;
        assertThat(help).contains(japanese ? "試験用のサブコマンド" : "a word for tests", japanese ? "数" : "a number");
        assertThat(help).doesNotContain(japanese ? "a number" : "数").contains(japanese ? "使い方" : "Usage");
        assertThat(run(language, "--help").out()).contains("try", japanese ? "試験用" : "for tests");
    }

    /** Whoever adds a word or an option describes it twice. */
    @Test
    void describesEveryWordAndOption() {
        List<Subcommand> words = ServiceLoader.load(Subcommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        assertThat(words).isNotEmpty();
        Descriptions.of(words).forEach((what, pair) -> {
            assertThat(pair).as(what).hasSize(2);
            assertThat(pair[0]).as(what).isNotBlank().matches("[\\x20-\\x7E]+");
            assertThat(pair[1]).as(what).matches(".*[^\\x00-\\x7F].*");
        });
    }
}
