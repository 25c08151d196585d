package kazasu.mutation;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kazasu.card.EmbeddedCard;
import kazasu.card.runtime.AppletClasses;
import kazasu.features.suite.Bench;
import kazasu.features.suite.Journal;
import kazasu.features.suite.Suite;
import kazasu.features.targets.EmbeddedTarget;
import kazasu.features.targets.Target;
import kazasu.model.Profile;
import kazasu.pki.Pins;
import kazasu.result.ScenarioResult;

/** The conformance kit against cards of changed classes. One at a time: the kit itself takes all processors. */
final class FeatureTrial {
    private static final long SEED = 1;
    /** Scenarios of the office take longer, and find no applet that those of the card don't. */
    private static final Expression CARD_ONLY = TagExpressionParser.parse("not @office");

    private final AtomicReference<AppletClasses> classes = new AtomicReference<>();
    private final Target target = new EmbeddedTarget(
            Profile.PLASTIC,
            SEED,
            Deck.CLOCK,
            false,
            Pins.SPECIMEN,
            chance -> EmbeddedCard.blank(Profile.PLASTIC, chance, classes.get()));
    private final Path directory;

    /**
     * A trial.
     *
     * @param directory for the kit's files, deleted after each run
     */
    FeatureTrial(Path directory) {
        this.directory = directory;
    }

    /** Whether every scenario ends well. */
    boolean passes(AppletClasses changed) {
        return blemishes(changed).isEmpty();
    }

    /** The scenarios that don't. */
    List<ScenarioResult> blemishes(AppletClasses changed) {
        classes.set(changed);
        try {
            return new Suite(new Bench(new ImpatientTarget(target), new Journal(), false))
                    .run(Optional.of(CARD_ONLY), directory).stream()
                            .filter(one -> !one.verdict().isAcceptable())
                            .toList();
        } finally {
            empty();
        }
    }

    private void empty() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
