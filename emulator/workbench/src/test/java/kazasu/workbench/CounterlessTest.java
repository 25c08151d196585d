package kazasu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kazasu.command.Language;
import kazasu.workbench.office.KioskCommand;
import kazasu.workbench.office.OfficeCommand;
import kazasu.workbench.office.TapCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words {@code kiosk} and {@code tap} as somebody types them, with one card of the office. */
class CounterlessTest {
    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void haveACard() throws IOException {
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        Files.writeString(directory.resolve("pin"), "1234\n");
        Files.writeString(directory.resolve("wrong"), "9999\n");
        good("office apply --at 2026-10-01");
        good("office hand-over --card @taro.card --pin-file @pins --at 2026-11-02");
    }

    private Terminal run(Language language, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.replaceAll(word ->
                word.startsWith("@") ? directory.resolve(word.substring(1)).toString() : word);
        words.addAll(List.of("--home", directory.resolve("home").toString(), "--lang", language.name()));
        return Terminal.run(
                List.of(new OfficeCommand(), new KioskCommand(), new TapCommand()),
                language,
                words.toArray(String[]::new));
    }

    private String good(String line) {
        Terminal terminal = run(Language.EN, line);
        assertThat(terminal.err()).as(line).isEmpty();
        assertThat(terminal.code()).as(line).isZero();
        return terminal.out();
    }

    private void stops(int code, String line, String name) {
        for (Language language : Language.values()) {
            Terminal terminal = run(language, line);
            assertThat(terminal.code()).as(line + terminal).isEqualTo(code);
            assertThat(terminal.err()).as(line).startsWith("kazasu: ").hasLineCount(1);
            if (code == 1) {
                assertThat(terminal.err()).startsWith("kazasu: " + name + ": ");
            }
        }
    }

    @Test
    void theKioskHandsOutOrRefusesByName() {
        assertThat(good("kiosk --card @taro.card --pin-file @pin -o @paper.pdf --at 2026-11-10"))
                .contains("certificate of residence: ");
        assertThat(directory.resolve("paper.pdf")).isNotEmptyFile();
        stops(1, "kiosk --card @taro.card --pin-file @pin -o @other.pdf --at 2026-11-10T23:00", "kiosk-closed");
        Terminal wrong = run(Language.EN, "kiosk --card @taro.card --pin-file @wrong -o @other.pdf --at 2026-11-11");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("tries left: 2").doesNotContain("9999");
        stops(2, "kiosk --card @taro.card --pin-file @pin -o @taro.card --at 2026-11-11", "");
        good("office move --to takasaki --address 高崎市１番 --at 2026-11-20");
        good("kiosk --card @taro.card --pin-file @pin -o @moved.pdf --at 2026-11-21");
        good("office hold --at 2026-11-24");
        stops(1, "kiosk --card @taro.card --pin-file @pin -o @other.pdf --at 2026-11-25", "on-hold");
        assertThat(directory.resolve("other.pdf")).doesNotExist();
    }

    @Test
    void theTerminalLetsTheCardAloneInOnceItWasProved() {
        stops(1, "tap --card @taro.card --at 2026-11-10", "not-checked-before");
        String first = good("tap --first --card @taro.card --pin-file @pin --at 2026-11-10");
        String later = good("tap --card @taro.card --at 2026-11-11");
        assertThat(later).contains("tap").isEqualTo(first.replace("challenge", "tap"));
        stops(1, "tap --card @taro.card --face same --at 2026-11-12", "not-authorised");
        assertThat(good("tap --card @taro.card --face same --authorised 2024-04-01 --at 2026-11-12"))
                .contains("face");
        stops(1, "tap --card @taro.card --face different --authorised 2024-04-01 --at 2026-11-12", "face-differs");
        stops(2, "tap --card @taro.card --face perhaps --at 2026-11-12", "");
        good("office hold --at 2026-11-24");
        stops(1, "tap --card @taro.card --at 2026-11-25", "on-hold");
    }
}
