package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's "whole life in ten commands", typed as it stands there; OpenSSL judges each step. */
final class LifeInTenCommandsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST_COMMANDS = 10;

    @TempDir
    Path directory;

    /** A line of the block: what is typed, and what has to come out. */
    private record Line(String command, String expected) {
        static Line of(String text) {
            String[] parts = text.split("\\s{3,}# ", 2);
            return new Line(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
        }

        boolean isFunction() {
            return command.matches("\\w+\\(\\) .*");
        }

        boolean isKazasu() {
            return command.startsWith("./kazasu ");
        }
    }

    private static List<Line> block(String readme, String heading) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        String section = text.substring(text.indexOf(heading));
        String block = section.substring(section.indexOf("```\n") + 4);
        return block.substring(0, block.indexOf("```\n")).lines().map(Line::of).toList();
    }

    /** {@code ./kazasu}, with a home of the test's own. */
    @BeforeEach
    void writeLauncher() throws IOException {
        List<String> java = new ArrayList<>(List.of(Kazasu.command(directory)));
        String quoted = java.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path launcher = Files.writeString(directory.resolve("kazasu"), "#!/bin/sh\nexec " + quoted + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    @DisplayName("the whole life in ten commands: every line of README gives what README says")
    void everyLineGivesWhatItSays() throws IOException {
        List<Line> lines = block("README.md", "### The whole life in ten commands");
        assertThat(lines.stream().filter(Line::isKazasu)).hasSizeBetween(1, MOST_COMMANDS);
        String functions =
                lines.stream().filter(Line::isFunction).map(Line::command).collect(Collectors.joining("\n"));
        Program programs = new Program(directory, Map.of());
        for (Line line : lines) {
            Program.Result result = programs.run("bash", "-c", functions + "\n" + line.command());
            if (!line.isFunction()) {
                assertThat(plain(result.output())).as("%s", result).contains(line.expected());
            }
            if (line.isKazasu()) {
                assertThat(result.exitCode()).as("%s", result).isZero();
            }
        }
    }

    @Test
    @DisplayName("both READMEs type the same commands")
    void bothLanguagesTypeTheSame() throws IOException {
        assertThat(commands(block("README.ja.md", "### 十のコマンドで一生")))
                .isEqualTo(commands(block("README.md", "### The whole life in ten commands")));
    }

    private static List<String> commands(List<Line> lines) {
        return lines.stream().map(Line::command).toList();
    }

    private static String plain(String output) {
        return output.replaceAll("\\s+", " ");
    }
}
