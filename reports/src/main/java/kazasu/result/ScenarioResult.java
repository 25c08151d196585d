package kazasu.result;

import java.time.Duration;

/**
 * One scenario of a run.
 *
 * @param requirement stable identifier, such as {@code K-READ-001}
 * @param feature the feature it belongs to, for grouping
 * @param scenario the scenario's name
 * @param verdict what came out
 * @param certainty how sure the sources are of the requirement
 * @param message one line: what was expected and what came; empty for a plain pass
 * @param evidence the exchange with the target, masked, a line a command; empty when it adds nothing
 * @param duration wall-clock time
 */
public record ScenarioResult(
        String requirement,
        String feature,
        String scenario,
        Verdict verdict,
        Certainty certainty,
        String message,
        String evidence,
        Duration duration) {}
