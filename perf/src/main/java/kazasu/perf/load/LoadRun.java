package kazasu.perf.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kazasu.command.Failure;
import kazasu.perf.ChildJvm;

/** One run of Gatling, in a JVM of its own: Gatling ends the JVM it is in. */
final class LoadRun {
    private static final String GATLING = "io.gatling.app.Gatling";

    private final LoadProfile profile;
    private final int seconds;
    private final double rate;
    private final Path out;
    private boolean assertionsHeld;

    LoadRun(LoadProfile profile, int seconds, double rate, Path out) {
        this.profile = profile;
        this.seconds = seconds;
        this.rate = rate;
        this.out = out;
    }

    /** As many results as the profile has paths. */
    List<Tally.Result> start() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path result = Files.createTempFile("kazasu-load", ".txt");
        Path log = out.resolve("gatling.log");
        try {
            Process gatling = child(result)
                    .start(
                            GATLING,
                            List.of("-s", profile.simulation().getName(), "-rf", out.toString()),
                            profile.variables(),
                            log);
            assertionsHeld = gatling.waitFor() == 0;
            return read(result, log);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    private ChildJvm child(Path result) {
        ChildJvm child = new ChildJvm()
                .option("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .option("-XX:+UseParallelGC")
                .option("-Xmx1g")
                .property(Setting.SECONDS.key(), seconds)
                .property(Setting.RATE.key(), rate)
                .property(Setting.RESULT.key(), result);
        profile.settings().forEach((setting, value) -> child.property(setting.key(), value));
        return child;
    }

    private List<Tally.Result> read(Path result, Path log) throws IOException {
        List<Tally.Result> results = Tally.Result.read(result);
        if (results.size() != profile.paths().size()) {
            throw new Failure("Gatling did not run; see " + log, "Gatlingを実行できませんでした（" + log + " を参照）");
        }
        return results;
    }

    double rate() {
        return rate;
    }

    /** Whether Gatling's own assertions held. */
    boolean assertionsHeld() {
        return assertionsHeld;
    }

    /** The newest report below the output directory. */
    Path report() {
        try (Stream<Path> directories = Files.list(out)) {
            return directories
                    .map(directory -> directory.resolve("index.html"))
                    .filter(Files::exists)
                    .max(Comparator.comparingLong(page -> page.toFile().lastModified()))
                    .orElse(out);
        } catch (IOException e) {
            return out;
        }
    }
}
