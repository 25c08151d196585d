package kazasu.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunResultTest {
    @Test
    void countsRemarksAsPassedAndOpenOnesAsSkipped() {
        RunResult run = Runs.of(Verdict.values());
        assertThat(run.summary().line()).isEqualTo("3 passed, 1 failed, 2 skipped");
    }

    @ParameterizedTest
    @CsvSource({"PASS,0", "WARN,0", "OBSERVED,0", "NOT_APPLICABLE,0", "FAIL,1", "INCONCLUSIVE,1"})
    void endsBadlyOnFailureAndOnOpenQuestionsOnly(Verdict verdict, int exitCode) {
        assertThat(Runs.of(Verdict.PASS, verdict).exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource({"C,FAIL", "LC,FAIL", "L,WARN", "U,OBSERVED", "OURS,OBSERVED"})
    void blamesOthersForCertainFactsOnly(Certainty certainty, Verdict verdict) {
        assertThat(certainty.verdictOnDeviation(false)).isEqualTo(verdict);
        assertThat(certainty.verdictOnDeviation(true)).isEqualTo(Verdict.FAIL);
    }
}
