package kazasu.features.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules' own account. */
class CoverageTest {
    private final Coverage coverage = Coverage.ofTheKit();

    /** No tag and no excuse names a rule that isn't there, and no rule with a scenario is excused. */
    @Test
    void everyIdIsARules() {
        assertThat(coverage.mistaken()).isEmpty();
    }
}
