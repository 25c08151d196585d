package kazasu.perf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code load}: many holders at once, every answer checked. */
@Command(
        name = "load",
        description = {"load the served cards and check every answer (Gatling)", "提供中のカードに負荷をかけ、すべての応答を検査（Gatling）"})
public final class LoadCommand implements Subcommand {
    private static final int SMOKE_SECONDS = 3;
    private static final double SMOKE_RATE = 50;
    private static final double SHARE_OF_OPENSSL = 0.1;
    private static final double RATE_WITHOUT_OPENSSL = 200;

    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "PROFILE",
            description = {"load profile: sign", "負荷プロファイル: sign"})
    private String profile = "sign";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = {"how long (default 20)", "秒数（既定は20）"})
    private int seconds = 20;

    @Option(
            names = "--rate",
            paramLabel = "R",
            description = {
                "signatures a second that are asked for; default: a tenth of what openssl speed does",
                "毎秒の署名要求数（省略時はopenssl speedの10分の1）"
            })
    private @Nullable Double rate;

    @Option(
            names = "--cards",
            paramLabel = "N",
            defaultValue = "4",
            description = {"how many cards (default 4)", "カードの枚数（既定は4）"})
    private int cards = 4;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"where Gatling's report goes", "Gatlingの報告の出力先"})
    private Path out = Path.of("target", "load");

    @Option(
            names = "--smoke",
            description = {"a short run that only shows that it works", "動作確認だけの短い実行"})
    private boolean smoke;

    /** For the service loader. */
    public LoadCommand() {
        this(Cards::new);
    }

    LoadCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        if (!profile.equals("sign")) {
            throw new Failure("load profiles: sign", "負荷プロファイル: sign");
        }
        if (seconds < 1 || cards < 1 || rate != null && !(rate > 0)) {
            throw new Failure(
                    "--seconds, --cards and --rate are greater than 0", "--seconds、--cards、--rate は0より大きい数です");
        }
        OptionalDouble yardstick = OpenSsl.signaturesPerSecond(1);
        try (ServedCards served = ServedCards.open(source.apply(common.home()), cards)) {
            LoadRun run = new LoadRun(served, smoke ? SMOKE_SECONDS : seconds, rate(yardstick), out);
            return report(run.start(), run, yardstick);
        }
    }

    private double rate(OptionalDouble yardstick) {
        if (rate != null) {
            return rate;
        }
        return smoke ? SMOKE_RATE : yardstick.orElse(RATE_WITHOUT_OPENSSL / SHARE_OF_OPENSSL) * SHARE_OF_OPENSSL;
    }

    private int report(Tally.Result result, LoadRun run, OptionalDouble yardstick) {
        say(
                "requests   %d, right %d, wrong %d",
                "要求 %d、正 %d、誤 %d", result.ok() + result.ko(), result.ok(), result.ko());
        say(
                "answered   p50 %d ms, p95 %d ms, p99 %d ms",
                "応答 p50 %d ms、p95 %d ms、p99 %d ms", result.p50(), result.p95(), result.p99());
        say("signatures %.0f/s of %.0f/s asked for", "署名 毎秒%.0f（要求は毎秒%.0f）", result.perSecond(), run.rate());
        if (yardstick.isPresent()) {
            double openssl = yardstick.getAsDouble();
            say(
                    "openssl    %.0f/s on one thread, ratio %.2f",
                    "openssl 1スレッドで毎秒%.0f、比 %.2f", openssl, result.perSecond() / openssl);
        } else {
            say("openssl    not installed, no ratio", "opensslがないため比はありません");
        }
        say("report     %s", "報告 %s", run.report());
        boolean good = result.ko() == 0 && result.ok() > 0 && run.assertionsHeld();
        say(good ? "every answer was right" : "NOT GOOD", good ? "すべての応答が正しい" : "不合格");
        return good ? 0 : 1;
    }

    private void say(String en, String ja, Object... values) {
        Common.out().println(String.format(Locale.ROOT, common.say(en, ja), values));
    }
}
