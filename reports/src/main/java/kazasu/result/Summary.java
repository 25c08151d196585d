package kazasu.result;

import java.util.Collection;

/**
 * The numbers that every run ends in.
 *
 * @param passed PASS, WARN and OBSERVED
 * @param failed FAIL
 * @param skipped NOT_APPLICABLE and INCONCLUSIVE
 */
public record Summary(int passed, int failed, int skipped) {
    /** Counts. */
    static Summary of(Collection<ScenarioResult> scenarios) {
        int[] counts = new int[Verdict.Count.values().length];
        scenarios.forEach(one -> counts[one.verdict().count().ordinal()]++);
        return new Summary(counts[0], counts[1], counts[2]);
    }

    /** The summary line: ASCII, the same in every language. */
    public String line() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
