package kazasu.perf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Counts a simulation's requests, since Gatling's own log is not for other programs to read. */
final class Tally {
    private final ConcurrentLinkedQueue<Integer> millis = new ConcurrentLinkedQueue<>();
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong last = new AtomicLong();

    /** One request: how long it took, and whether every check held. */
    void add(int took, boolean good) {
        long now = System.currentTimeMillis();
        first.accumulateAndGet(now - took, Math::min);
        last.accumulateAndGet(now, Math::max);
        if (good) {
            millis.add(took);
        } else {
            wrong.incrementAndGet();
        }
    }

    Result result() {
        int[] sorted = millis.stream().mapToInt(Integer::intValue).sorted().toArray();
        double seconds = Math.max(1, last.get() - first.get()) / 1000.0;
        return new Result(
                sorted.length,
                wrong.get(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                seconds);
    }

    private static int percentile(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100];
    }

    /**
     * The sum.
     *
     * @param ok requests with right answers
     * @param ko all others
     * @param p50 milliseconds
     * @param p95 milliseconds
     * @param p99 milliseconds
     * @param seconds from the first request to the last answer
     */
    record Result(long ok, long ko, int p50, int p95, int p99, double seconds) {
        double perSecond() {
            return ok / seconds;
        }

        void write(Path file) {
            try {
                Files.write(file, List.of(ok + " " + ko + " " + p50 + " " + p95 + " " + p99 + " " + seconds));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Result read(Path file) throws IOException {
            double[] f = Arrays.stream(Files.readString(file).strip().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Result((long) f[0], (long) f[1], (int) f[2], (int) f[3], (int) f[4], f[5]);
        }
    }
}
