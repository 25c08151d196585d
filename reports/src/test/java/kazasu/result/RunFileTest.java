package kazasu.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFileTest {
    private final RunFile files = new RunFile();

    @TempDir
    Path dir;

    @Test
    void readsBackWhatItWrote() {
        RunResult run = Runs.of(Verdict.values());
        files.write(run, dir.resolve("run.json"));
        assertThat(files.read(dir.resolve("run.json"))).isEqualTo(run);
    }

    @Test
    void ignoresFieldsOfLaterVersions() throws IOException {
        Path file = dir.resolve("run.json");
        files.write(Runs.of(Verdict.PASS), file);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"later\": 1,"));
        assertThat(files.read(file).scenarios()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"format\":2}",
                "{\"format\":1}",
                "{\"format\":1,\"startedAt\":\"soon\"}"
            })
    void aBrokenFileIsOneClearLine(String content) throws IOException {
        Path file = Files.writeString(dir.resolve("run.json"), content);
        assertThatThrownBy(() -> files.read(file))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("run.json")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThatThrownBy(() -> files.read(dir.resolve("none.json")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("can't read")
                .hasMessageContaining("none.json");
    }
}
