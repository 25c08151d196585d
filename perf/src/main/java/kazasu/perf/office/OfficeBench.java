package kazasu.perf.office;

import java.io.IOException;
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

    /**
     * A long revocation list.
     *
     * @param entries in it
     */
    public void list(int entries) throws IOException, InterruptedException {
        new ListBench(rounds, entries).run();
    }
}
