package kazasu.perf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    @TempDir
    private Path directory;

    @Test
    void countsWhatWasRight() {
        Tally.Result result = hundred().result();
        assertThat(result.ok()).isEqualTo(100);
        assertThat(result.ko()).isEqualTo(1);
        assertThat(result.p50()).isEqualTo(50);
        assertThat(result.p99()).isEqualTo(99);
        assertThat(result.slowest()).isEqualTo(100);
        assertThat(result.isGood()).isFalse();
    }

    @Test
    void takesBackWhatTurnedOutWrong() {
        Tally.Result result = hundred().result(3);
        assertThat(result.ok()).isEqualTo(97);
        assertThat(result.ko()).isEqualTo(4);
    }

    @Test
    void nothingAtAllIsNotGood() {
        assertThat(new Tally().result().isGood()).isFalse();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("tally"));
        Tally.Result.write(file, hundred().result(), hundred().result(1));
        assertThat(Tally.Result.read(file))
                .hasSize(2)
                .last()
                .extracting(Tally.Result::ko)
                .isEqualTo(2L);
    }

    private static Tally hundred() {
        Tally tally = new Tally();
        for (int i = 1; i <= 100; i++) {
            tally.add(i, true);
        }
        tally.add(5000, false);
        return tally;
    }
}
