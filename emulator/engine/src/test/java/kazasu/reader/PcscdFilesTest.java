package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PcscdFilesTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with a blank",
                "far-too-long-for-a-unix-socket-far-too-long-for-a-unix-socket-far-too-long-for-a-unix-socket"
            })
    void avoidsDirectoriesThatPcscdCannotUse(String name) throws IOException {
        Path directory = Files.createDirectory(temporary.resolve(name));
        PcscdFiles files = PcscdFiles.create(directory);
        assertThat(files.directory()).isDirectory().hasParent(Path.of("/tmp"));
        files.delete();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void givesEachStanzaADriverOfItsOwn() throws IOException {
        Path driver = Files.writeString(temporary.resolve("driver.so"), "driver");
        PcscdFiles files = PcscdFiles.create(temporary);
        files.configure(driver, List.of(15970, 15980));
        assertThat(files.configuration().resolve("vpcd"))
                .content()
                .contains("/dev/null:15970", "/dev/null:15980")
                .containsSubsequence("Kazasu A", "vpcd-0.so", "Kazasu B", "vpcd-1.so");
        assertThat(files.directory().resolve("vpcd-1.so")).hasContent("driver");
        files.delete();
        assertThat(files.directory()).doesNotExist();
    }
}
