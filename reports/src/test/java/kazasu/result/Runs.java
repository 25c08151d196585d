package kazasu.result;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs for tests. */
final class Runs {
    private Runs() {}

    static RunResult of(Verdict... verdicts) {
        List<ScenarioResult> scenarios = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            scenarios.add(scenario(verdict, "期待 9000、実際 6982"));
        }
        Environment environment = new Environment("1", "17", "Linux", "SunRsaSign 17");
        Instant start = Instant.parse("2026-11-22T00:00:00Z");
        return new RunResult("card", "embedded", "plastic", 7, start, environment, scenarios);
    }

    static ScenarioResult scenario(Verdict verdict, String message) {
        return new ScenarioResult(
                "K-SIGN-001", "署名", "鍵で署名する", verdict, Certainty.LC, message, "802A… → 6982", Duration.ofMillis(1500));
    }
}
