package kazasu.perf.office;

import java.io.IOException;
import java.nio.file.Path;
import kazasu.command.Failure;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.perf.Rounds;

/**
 * Issues a second at one counter with a durable H2 ledger: with pooled keys, and with keys made on the card against {@code openssl
 * genrsa}. An issue is one certificate; a visit issues two.
 */
final class IssueBench {
    private static final double MILLIS = 1000;
    private static final int CERTIFICATES = 2;
    private static final int WARM_UP = 40;
    private static final int KEYS = 8;

    private final Rounds rounds;
    private final int seconds;

    IssueBench(Rounds rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void run(Path directory) throws IOException, InterruptedException {
        try (Ledger first = Ledger.open(LedgerUrl.inHome(directory.resolve("pooled")));
                Ledger second = Ledger.open(LedgerUrl.inHome(directory.resolve("made")))) {
            BusyCounter pooled = BusyCounter.open(first, true);
            BusyCounter made = BusyCounter.open(second, false);
            for (int i = 0; i < WARM_UP; i++) {
                pooled.serve();
            }
            compare(pooled, made);
        }
    }

    private void compare(BusyCounter pooled, BusyCounter made) throws IOException, InterruptedException {
        double[] withPool = new double[rounds.count()];
        double[] onCard = new double[rounds.count()];
        double[] openssl = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            withPool[i] = rate(pooled);
            onCard[i] = rate(made);
            openssl[i] = keysPerSecond();
        }
        rounds.say(
                "issues/s: pooled keys %.0f, keys made on the card %.1f; openssl genrsa %.1f keys/s (medians of %d)",
                "発行/秒: 用意した鍵 %.0f、カードで生成した鍵 %.1f。openssl genrsa は毎秒%.1f鍵（%d回の中央値）",
                Rounds.median(withPool),
                Rounds.median(onCard),
                Rounds.median(openssl),
                rounds.count());
        rounds.say("ratio made/openssl genrsa %.2f", "比 カードで生成／openssl genrsa %.2f", Rounds.ratio(onCard, openssl));
    }

    private double rate(BusyCounter counter) {
        double millis = 0;
        int visits = 0;
        while (millis < seconds * MILLIS) {
            millis += counter.serve();
            visits++;
        }
        return visits * CERTIFICATES * MILLIS / millis;
    }

    /** Whole processes: starting one takes a twentieth of a key. */
    private static double keysPerSecond() throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < KEYS; i++) {
            Process process = new ProcessBuilder("openssl", "genrsa", "2048")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new Failure("openssl genrsa failed", "openssl genrsa が失敗しました");
            }
        }
        return KEYS * 1e9 / (System.nanoTime() - start);
    }
}
