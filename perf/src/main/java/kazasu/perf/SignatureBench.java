package kazasu.perf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import kazasu.command.Common;
import kazasu.command.Failure;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** openssl, applet, provider, and again: what the machine does besides hits all three alike. */
final class SignatureBench {
    private static final int WARM_UP_ROUNDS = 4;

    private final Common common;
    private final SignatureAlgorithm algorithm;
    private final int rounds;
    private final int seconds;
    private final int threads;

    /**
     * A benchmark.
     *
     * @param common language
     * @param algorithm of the signatures
     * @param rounds interleaved rounds
     * @param seconds of each measurement
     * @param threads that sign at once, each with a card of its own; openssl gets as many processes
     */
    SignatureBench(Common common, SignatureAlgorithm algorithm, int rounds, int seconds, int threads) {
        this.common = common;
        this.algorithm = algorithm;
        this.rounds = rounds;
        this.seconds = seconds;
        this.threads = threads;
    }

    void run() throws RunnerException {
        double[] openssl = new double[rounds];
        double[] applet = new double[rounds];
        double[] provider = new double[rounds];
        say("round   openssl/s    applet/s  provider/s  applet/openssl");
        for (int i = 0; i < rounds; i++) {
            openssl[i] = yardstick();
            applet[i] = measure("applet");
            provider[i] = measure("provider");
            row(String.valueOf(i + 1), openssl[i], applet[i], provider[i]);
        }
        row("median", median(openssl), median(applet), median(provider));
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> applet[i] / openssl[i]);
        say(String.format(
                Locale.ROOT,
                common.say("ratio applet/openssl, median of %d pairs: %.3f", "比 アプレット／openssl（%d組の中央値）: %.3f"),
                rounds,
                median(ratios)));
    }

    private double yardstick() {
        OptionalDouble rate = OpenSsl.signaturesPerSecond(algorithm, seconds, threads);
        return rate.orElseThrow(() ->
                new Failure("openssl is missing: apt-get install openssl", "opensslがありません: apt-get install openssl"));
    }

    private double measure(String method) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(algorithm.benchmark().getName() + "." + method + "$")
                .forks(1)
                .threads(threads)
                .warmupIterations(WARM_UP_ROUNDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-Djmh.ignoreLock=true")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.iterator().next().getPrimaryResult().getScore();
    }

    private static void row(String name, double openssl, double applet, double provider) {
        say(String.format(
                Locale.ROOT, "%-6s %10.0f  %10.0f  %10.0f  %14.3f", name, openssl, applet, provider, applet / openssl));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void say(String line) {
        Common.out().println(line);
    }
}
