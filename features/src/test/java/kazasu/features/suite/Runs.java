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
import kazasu.result.ScenarioResult;

/** Runs of the suite for tests. */
final class Runs {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    private Runs() {}

    static Target embedded() {
        return new EmbeddedTarget(Profile.PLASTIC, 20261122, NOON, false);
    }

    static List<ScenarioResult> of(Target target, String tags, Path results) {
        return new Suite(new Bench(target, new Journal(), false))
                .run(Optional.of(TagExpressionParser.parse(tags)), results);
    }
}
