package kazasu.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kazasu.mutation.MutationRun.Score;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** {@code ./kazasu prove mutation}: of a hundred changes that make a difference, 95 at least are noticed. */
@Tag("nightly")
final class MutationTest {
    private static final double BAR = 95;

    /** One class of the applet, with or without its package; all of them if nothing is said. */
    private static final String ONLY = System.getProperty("kazasu.mutation.class", "");

    /** Every so many-th mutant only: a sample, for those who can't wait; 1 is all. */
    private static final int EVERY = Integer.getInteger("kazasu.mutation.every", 1);

    private static final Path SURVIVORS = Path.of("target", "mutation", "survivors.txt");

    @TempDir
    Path dir;

    @Test
    void theOracleAndTheFeaturesNoticeChangesOfTheApplet() throws Exception {
        // mutants throw a lot, and the runtime says so each time
        ((Logger) LoggerFactory.getLogger("kazasu.card.runtime")).setLevel(Level.OFF);
        List<String> classes = classes();
        MutationRun run = new MutationRun(dir, System.out::println);
        run.control();
        Score score = run.run(classes, EVERY);
        report(score);
        assertThat(score.mutants()).isPositive();
        if (ONLY.isEmpty()) {
            assertThat(EVERY > 1 ? List.of() : score.stale())
                    .as("equivalent.txt has changes that are noticed, or are no more")
                    .isEmpty();
            assertThat(score.percentOfDifferent())
                    .withFailMessage("%s, and %.0f %% is asked for", score, BAR)
                    .isGreaterThanOrEqualTo(BAR);
        }
    }

    /** Before anything is played: a name that is none would cost minutes. */
    private static List<String> classes() {
        List<String> classes = Mutants.classes().stream()
                .filter(name -> ONLY.isEmpty() || name.equals(ONLY) || name.endsWith("." + ONLY))
                .toList();
        assertThat(classes).as("classes of the applet named %s", ONLY).isNotEmpty();
        return classes;
    }

    private static void report(Score score) throws Exception {
        List<String> lines = new ArrayList<>();
        score.equivalent().forEach(line -> lines.add("equivalent: " + line));
        score.survivors().forEach(mutant -> lines.add(mutant.toString()));
        lines.add(score.toString());
        Files.createDirectories(SURVIVORS.getParent());
        Files.write(SURVIVORS, lines, StandardCharsets.UTF_8);
        lines.forEach(System.out::println);
    }
}
