package kazasu.features.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddScenariosTest {
    @TempDir
    Path dir;

    @Test
    void whatCannotBeCarriedOutIsNeverGreen() {
        var results = new Suite(new Bench(Runs.embedded(), new Journal(), false), "classpath:/kazasu/odd")
                .run(Optional.empty(), dir);
        assertThat(results).extracting(ScenarioResult::requirement).startsWith("K-ODD-001", "K-ODD-002");
        assertThat(results).allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(one.message()).isNotBlank();
        });
    }

    @Test
    void tagsThatMatchNothingRunNothing() {
        assertThat(Runs.of(Runs.embedded(), "@K-NONE-001", dir)).isEmpty();
    }
}
