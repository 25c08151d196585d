package kazasu.features.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules' own account. */
class CoverageTest {
    private final Coverage coverage = Coverage.ofTheKit();

    @Test
    void everyRuleHasAScenarioOrAReason() {
        assertThat(coverage.unaccounted()).extracting(Rule::id).isEmpty();
    }

    @Test
    void thePageIsTheKits() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "rules-coverage.md")))
                .as("./kazasu certify rules > docs/rules-coverage.md")
                .isEqualTo(CoveragePage.markdown());
    }

    /** No tag and no excuse names a rule that isn't there, and no rule with a scenario is excused. */
    @Test
    void everyIdIsARules() {
        assertThat(coverage.mistaken()).isEmpty();
    }
}
