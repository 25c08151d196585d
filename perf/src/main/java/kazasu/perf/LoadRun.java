package kazasu.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.command.Failure;

/** One run of Gatling, in a JVM of its own: Gatling ends the JVM it is in. */
final class LoadRun {
    private static final String GATLING = "io.gatling.app.Gatling";

    private final ServedCards served;
    private final int seconds;
    private final double rate;
    private final Path out;
    private boolean assertionsHeld;

    LoadRun(ServedCards served, int seconds, double rate, Path out) {
        this.served = served;
        this.seconds = seconds;
        this.rate = rate;
        this.out = out;
    }

    Tally.Result start() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path result = Files.createTempFile("kazasu-load", ".txt");
        Path log = out.resolve("gatling.log");
        try {
            Process gatling = child(result)
                    .start(
                            GATLING,
                            List.of("-s", SignSimulation.class.getName(), "-rf", out.toString()),
                            Map.of(SignSimulation.PASSWORD_VARIABLE, served.password()),
                            log);
            assertionsHeld = gatling.waitFor() == 0;
            return read(result, log);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    private ChildJvm child(Path result) {
        return new ChildJvm()
                .option("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .option("-XX:+UseParallelGC")
                .option("-Xmx512m")
                .property(SignSimulation.URL, served.url())
                .property(SignSimulation.SECONDS, seconds)
                .property(SignSimulation.RATE, rate)
                .property(SignSimulation.RESULT, result);
    }

    private static Tally.Result read(Path result, Path log) throws IOException {
        if (Files.size(result) == 0) {
            throw new Failure("Gatling did not run; see " + log, "Gatlingを実行できませんでした（" + log + " を参照）");
        }
        return Tally.Result.read(result);
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
