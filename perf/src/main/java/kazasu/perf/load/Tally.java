package kazasu.perf.load;

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

    /** What was found only afterwards: that many of the good ones were not. */
    Result result(long foundWrong) {
        Result asSeen = result();
        return new Result(
                asSeen.ok - foundWrong,
                asSeen.ko + foundWrong,
                asSeen.p50,
                asSeen.p95,
                asSeen.p99,
                asSeen.slowest,
                asSeen.seconds);
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
                percentile(sorted, 100),
                seconds);
    }

    private static int percentile(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100];
    }

    /**
     * The sum of one kind of request.
     *
     * @param ok requests with right answers
     * @param ko all others
     * @param p50 milliseconds
     * @param p95 milliseconds
     * @param p99 milliseconds
     * @param slowest milliseconds
     * @param seconds from the first request to the last answer
     */
    record Result(long ok, long ko, int p50, int p95, int p99, int slowest, double seconds) {
        double perSecond() {
            return ok / seconds;
        }

        boolean isGood() {
            return ko == 0 && ok > 0;
        }

        String line() {
            return ok + " " + ko + " " + p50 + " " + p95 + " " + p99 + " " + slowest + " " + seconds;
        }

        static Result parse(String line) {
            double[] f = Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Result((long) f[0], (long) f[1], (int) f[2], (int) f[3], (int) f[4], (int) f[5], f[6]);
        }

        /** A line for each kind of request. */
        static void write(Path file, Result... results) {
            try {
                Files.write(file, Arrays.stream(results).map(Result::line).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static List<Result> read(Path file) throws IOException {
            return Files.readAllLines(file).stream().map(Result::parse).toList();
        }
    }
}
