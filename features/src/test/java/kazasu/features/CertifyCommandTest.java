package kazasu.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.result.RunFile;
import kazasu.result.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CertifyCommandTest {
    @TempDir
    Path dir;

    private final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client | certify client is not there yet",
                "verifier --exec nothing | --exec needs {document}",
                "reader | there are card, client, verifier",
                "--target pcscd | not there yet",
                "--target pcsc:ACS | not there yet",
                "--target http://localhost:1 | not there yet",
                "--target usb | there are embedded, pcscd, pcsc:READER, http:URL",
                "--profile gold | card profiles lists them (plastic",
                "--tags @K-NONE-001 | no scenario matches --tags @K-NONE-001",
                "--tags (@C | --tags: ",
            })
    void whatCannotRunIsOneLineAndExitCode2(String arguments, String line) {
        assertThat(execute(arguments)).isEqualTo(2);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains(line);
        assertThat(lines.get(0).lines()).hasSize(1);
    }

    @Test
    void aRunLeavesItsFiles() throws Exception {
        assertThat(execute("card --tags @K-READ-001 --seed 42 --lang ja")).isZero();
        RunResult run = new RunFile().read(dir.resolve("run.json"));
        assertThat(run.seed()).isEqualTo(42);
        assertThat(run.scenarios()).hasSize(2);
        assertThat(Files.readString(dir.resolve("junit.xml"))).contains("failures=\"0\"");
        assertThat(dir.resolve("allure-results/environment.properties")).exists();
    }

    @Test
    void aSecondRunLeavesNothingOfTheFirst() throws Exception {
        execute("--tags @K-READ-001");
        execute("--tags @K-READ-002");
        try (var files = Files.list(dir.resolve("allure-results"))) {
            assertThat(files.filter(file -> file.toString().endsWith("-result.json")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"allure-results/mine.txt", "report/mine.txt", "run.json", "junit.xml", "mine.txt"})
    void aDirectoryThatIsNotOursIsLeftAlone(String name) throws Exception {
        Path mine = dir.resolve(name);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "{\"format\": 7}");
        assertThat(execute("--tags @K-READ-001")).isEqualTo(2);
        assertThat(lines).singleElement().asString().contains("holds no report of ours");
        assertThat(mine).hasContent("{\"format\": 7}");
        try (var files = Files.walk(dir)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(mine);
        }
    }

    @Test
    void aFileIsNoDirectory() throws Exception {
        dir = Files.writeString(dir.resolve("file"), "mine");
        assertThat(execute("--tags @K-READ-001")).isEqualTo(2);
        assertThat(lines).hasSize(1);
        assertThat(dir).hasContent("mine");
    }

    @Test
    void tagsThatMatchNothingCostNoReport() throws Exception {
        assertThat(execute("--tags @K-NONE-001")).isEqualTo(2);
        assertThat(dir).isEmptyDirectory();
        execute("--tags @K-READ-001");
        assertThat(execute("--tags @K-NONE-001")).isEqualTo(2);
        assertThat(dir.resolve("allure-results")).isNotEmptyDirectory();
    }

    @Test
    void aReportFromBeforeTheMarkerIsReplaced() throws Exception {
        execute("--tags @K-READ-001");
        Files.delete(dir.resolve(".kazasu-report"));
        assertThat(execute("--tags @K-READ-001")).isZero();
        assertThat(dir.resolve(".kazasu-report")).exists();
    }

    @Test
    void isFoundByTheProgram() {
        assertThat(ServiceLoader.load(Subcommand.class)).hasAtLeastOneElementOfType(CertifyCommand.class);
    }

    private int execute(String arguments) {
        CommandLine command = new CommandLine(new CertifyCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((failure, line, result) -> {
            if (failure instanceof Failure known) {
                lines.add(known.text().en());
                return 2;
            }
            throw failure;
        });
        List<String> all = new ArrayList<>(List.of(arguments.split(" ")));
        all.addAll(List.of("--out", dir.toString()));
        return command.execute(all.toArray(String[]::new));
    }
}
