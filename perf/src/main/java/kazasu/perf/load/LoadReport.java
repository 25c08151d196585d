package kazasu.perf.load;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kazasu.command.Common;
import kazasu.command.Text;

/** What a run of Gatling came to, in lines; the exit code with it. */
final class LoadReport {
    private final Common common;
    private final List<Text> paths;
    private final LoadRun run;
    private final OptionalDouble yardstick;

    LoadReport(Common common, List<Text> paths, LoadRun run, OptionalDouble yardstick) {
        this.common = common;
        this.paths = paths;
        this.run = run;
        this.yardstick = yardstick;
    }

    /**
     * Prints.
     *
     * @param results one for each path
     * @return 0 if every answer was right, else 1
     */
    int print(List<Tally.Result> results) {
        for (int i = 0; i < paths.size(); i++) {
            print(paths.get(i), results.get(i));
        }
        say("asked for  %.0f a second on each path", "要求 各経路 毎秒%.0f", run.rate());
        say("report     %s", "報告 %s", run.report());
        boolean good = run.assertionsHeld() && results.stream().allMatch(Tally.Result::isGood);
        say(good ? "every answer was right" : "NOT GOOD", good ? "すべての応答が正しい" : "不合格");
        return good ? 0 : 1;
    }

    private void print(Text path, Tally.Result result) {
        Common.out().println(path.in(common.language()));
        say(
                "  requests %d, right %d, wrong %d",
                "  要求 %d、正 %d、誤 %d", result.ok() + result.ko(), result.ok(), result.ko());
        say(
                "  answered p50 %d ms, p95 %d ms, p99 %d ms, slowest %d ms",
                "  応答 p50 %d ms、p95 %d ms、p99 %d ms、最長 %d ms",
                result.p50(),
                result.p95(),
                result.p99(),
                result.slowest());
        if (yardstick.isPresent()) {
            double openssl = yardstick.getAsDouble();
            say(
                    "  %.0f a second; openssl speed %.0f on one thread, ratio %.3f",
                    "  毎秒%.0f。openssl speedは1スレッドで毎秒%.0f、比 %.3f",
                    result.perSecond(),
                    openssl,
                    result.perSecond() / openssl);
        } else {
            say(
                    "  %.0f a second; openssl is not installed, no ratio",
                    "  毎秒%.0f。opensslがないため比はありません", result.perSecond());
        }
    }

    private void say(String en, String ja, Object... values) {
        Common.out().println(String.format(Locale.ROOT, common.say(en, ja), values));
    }
}
