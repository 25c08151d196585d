package kazasu.perf.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kazasu.perf.Rounds;

/** The benchmarks of the office, by the word that asks for them. */
public final class OfficeBench {
    private final Rounds rounds;
    private final int seconds;

    /**
     * For one run.
     *
     * @param rounds language and number of interleaved rounds
     * @param seconds of each measurement
     */
    public OfficeBench(Rounds rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** OCSP answers a second. */
    public void status() {
        new StatusBench(rounds, seconds).run();
    }

    /** Issues a second at the counter. */
    public void issue() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("kazasu-bench");
        try {
            new IssueBench(rounds, seconds).run(directory);
        } finally {
            delete(directory);
        }
    }

    /**
     * An issue with few and with many certificates in the ledger.
     *
     * @param certificates how many are many
     */
    public void growth(int certificates) throws IOException {
        Path directory = Files.createTempDirectory("kazasu-bench");
        try {
            new GrowthBench(rounds, certificates).run(directory);
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * A long revocation list.
     *
     * @param entries in it
     */
    public void list(int entries) throws IOException, InterruptedException {
        new ListBench(rounds, entries).run();
    }
}
