package kazasu.perf;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import kazasu.command.Common;
import kazasu.command.Failure;

/** What benchmarks share: the yardstick, medians, lines in two languages. */
public final class Rounds {
    private final Common common;
    private final int rounds;

    /**
     * For one benchmark.
     *
     * @param common language
     * @param rounds interleaved rounds
     */
    public Rounds(Common common, int rounds) {
        this.common = common;
        this.rounds = rounds;
    }

    /** How often each is measured. */
    public int count() {
        return rounds;
    }

    /**
     * Signatures a second of {@code openssl speed rsa2048}, one thread.
     *
     * @param seconds how long it measures
     * @throws Failure if there is no OpenSSL
     */
    public static double yardstick(int seconds) {
        OptionalDouble rate = OpenSsl.signaturesPerSecond(seconds);
        return rate.orElseThrow(Rounds::noOpenSsl);
    }

    /**
     * Verifications a second of {@code openssl speed rsa2048}, one thread.
     *
     * @param seconds how long it measures
     * @throws Failure if there is no OpenSSL
     */
    public static double verifications(int seconds) {
        return OpenSsl.verificationsPerSecond(seconds).orElseThrow(Rounds::noOpenSsl);
    }

    private static Failure noOpenSsl() {
        return new Failure("openssl is missing: apt-get install openssl", "opensslがありません: apt-get install openssl");
    }

    /** The median. */
    public static double median(double... values) {
        return SignatureBench.median(values);
    }

    /** The median of the quotients of pairs. */
    public static double ratio(double[] values, double[] of) {
        double[] ratios = new double[values.length];
        Arrays.setAll(ratios, i -> values[i] / of[i]);
        return median(ratios);
    }

    /** A line in the language of the run. */
    public void say(String en, String ja, Object... values) {
        Common.out().println(String.format(Locale.ROOT, common.say(en, ja), values));
    }
}
