package kazasu.features.suite;

import io.cucumber.tagexpressions.TagExpressionParser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kazasu.features.targets.EmbeddedTarget;
import kazasu.features.targets.Target;
import kazasu.model.Profile;
import kazasu.pki.Pins;
import kazasu.result.ScenarioResult;

/** Runs of the suite for tests. */
final class Runs {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    private Runs() {}

    static final long SEED = 20261122;
    /** Not the specimen's, and not to be found by accident in a date or a number. */
    static final String PIN = "7391";

    static final String PASSWORD = "KAN4RYX9";

    static Target embedded() {
        return embedded(Profile.PLASTIC);
    }

    static Target embedded(Profile profile) {
        return new EmbeddedTarget(profile, SEED, NOON, false, new Pins(PIN.toCharArray(), PASSWORD.toCharArray()));
    }

    static List<ScenarioResult> of(Target target, String tags, Path results) {
        return new Suite(new Bench(target, new Journal(), false))
                .run(Optional.of(TagExpressionParser.parse(tags)), results);
    }
}
