package kazasu.result;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A whole run against one target.
 *
 * @param suite what was certified: {@code card}, later {@code client} and {@code verifier}
 * @param target the target as given on the command line
 * @param profile the card profile
 * @param seed the number that reproduces the run
 * @param startedAt when it began
 * @param environment where
 * @param scenarios the scenarios, in the order of their requirements
 */
public record RunResult(
        String suite,
        String target,
        String profile,
        long seed,
        Instant startedAt,
        Environment environment,
        List<ScenarioResult> scenarios) {
    /** Copies the list. */
    public RunResult {
        scenarios = List.copyOf(scenarios);
    }

    /** The numbers of the summary line. */
    public Summary summary() {
        return Summary.of(scenarios);
    }

    /** Whether nothing failed and nothing stayed open. */
    public boolean isGood() {
        return scenarios.stream().map(ScenarioResult::verdict).allMatch(Verdict::isAcceptable);
    }

    /** 0 without FAIL and INCONCLUSIVE, 1 with. */
    public int exitCode() {
        return isGood() ? 0 : 1;
    }

    /**
     * The scenarios with certain verdicts.
     *
     * @param which the verdicts
     */
    public List<ScenarioResult> with(Predicate<Verdict> which) {
        return scenarios.stream().filter(one -> which.test(one.verdict())).toList();
    }
}
