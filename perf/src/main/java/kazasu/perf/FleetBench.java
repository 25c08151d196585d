package kazasu.perf;

import java.util.Locale;
import kazasu.command.Common;
import kazasu.command.Failure;

/**
 * Many cards in this JVM against one card for each thread, in turn: the same visits by the same number of threads, so that what is
 * compared is only how many cards there are.
 */
final class FleetBench {
    private final Common common;
    private final int rounds;
    private final int cards;
    private final int threads;
    private long signatures;

    FleetBench(Common common, int rounds, int cards, int threads) {
        this.common = common;
        this.rounds = rounds;
        this.cards = cards;
        this.threads = threads;
    }

    void run() throws InterruptedException {
        BenchImages images = new BenchImages();
        try (Fleet few = new Fleet(images, threads, threads);
                Fleet many = new Fleet(images, cards, threads)) {
            compare(few, many, true);
            compare(few, many, false);
        }
        say(
                "every answer was right: status words, tries left, certificates, %d signatures",
                "すべての応答が正しい: ステータスワード、残り回数、証明書、署名%d件", signatures);
    }

    private void compare(Fleet few, Fleet many, boolean signs) throws InterruptedException {
        say(signs ? "visits with a signature" : "visits without a signature", signs ? "署名ありの利用" : "署名なしの利用");
        say(
                "round   APDU/s of %d cards   of %d cards   ratio   CPU ratio",
                "回   APDU/秒（%d枚）   （%d枚）   比   CPU比", threads, cards);
        double[] ratios = new double[rounds];
        double[] cpuRatios = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            Fleet.Outcome one = visited(few, signs);
            Fleet.Outcome all = visited(many, signs);
            if (i >= 0) {
                ratios[i] = all.perSecond() / one.perSecond();
                cpuRatios[i] = all.perCpuSecond() / one.perCpuSecond();
                row(i + 1, one.perSecond(), all.perSecond(), ratios[i], cpuRatios[i]);
            }
        }
        say(
                "median of %d pairs: ratio %.3f, by processor time %.3f",
                "%d組の中央値: 比 %.3f、CPU時間では %.3f",
                rounds,
                SignatureBench.median(ratios),
                SignatureBench.median(cpuRatios));
    }

    private static void row(int round, double one, double all, double ratio, double cpuRatio) {
        String line = String.format(Locale.ROOT, "%5d %20.0f %15.0f %7.3f %11.3f", round, one, all, ratio, cpuRatio);
        Common.out().println(line);
    }

    private Fleet.Outcome visited(Fleet fleet, boolean signs) throws InterruptedException {
        Fleet.Outcome outcome = fleet.visit(cards, signs);
        long wrong = fleet.wrong(outcome.signatures());
        if (wrong != 0) {
            throw new Failure(wrong + " wrong signatures", "誤った署名 " + wrong + "件");
        }
        signatures += outcome.signatures().size();
        return outcome;
    }

    private void say(String en, String ja, Object... values) {
        Common.out().println(String.format(Locale.ROOT, common.say(en, ja), values));
    }
}
