package kazasu.perf.load;

import java.io.IOException;
import java.nio.file.Path;
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
        description = {
            "load signing, verifying or served cards, and check every answer (Gatling)",
            "署名・検証・提供中のカードに負荷をかけ、すべての結果を検査（Gatling）"
        })
public final class LoadCommand implements Subcommand {
    private static final int SMOKE_SECONDS = 3;
    private static final double SMOKE_RATE = 50;

    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "PROFILE",
            description = {
                "sign: card to CMS; verify: submission to verdict; served: APDUs over HTTP",
                "sign: カードからCMSまで、verify: 提出から判定まで、served: HTTP経由のAPDU"
            })
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
                "users a second; default: a tenth of openssl speed's signatures, a hundredth of its verifications",
                "毎秒の利用者数（省略時はopenssl speedの署名数の10分の1、検証数の100分の1）"
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
        LoadKind kind = LoadKind.named(profile)
                .orElseThrow(() -> new Failure("load profiles: sign, verify, served", "負荷プロファイル: sign、verify、served"));
        if (seconds < 1 || cards < 1 || rate != null && !(rate > 0)) {
            throw new Failure(
                    "--seconds, --cards and --rate are greater than 0", "--seconds、--cards、--rate は0より大きい数です");
        }
        OptionalDouble yardstick = kind.yardstick(1);
        try (LoadProfile load = open(kind)) {
            LoadRun run =
                    new LoadRun(load, smoke ? SMOKE_SECONDS : seconds, rate(kind, yardstick), out.resolve(profile));
            return new LoadReport(common, load.paths(), run, yardstick).print(run.start());
        }
    }

    private LoadProfile open(LoadKind kind) throws IOException {
        return switch (kind) {
            case SIGN -> new SignProfile(common.home(), cards);
            case SERVED -> new ServedProfile(source.apply(common.home()), cards);
            case VERIFY -> VerifyProfile.open();
        };
    }

    private double rate(LoadKind kind, OptionalDouble yardstick) {
        if (rate != null) {
            return rate;
        }
        return smoke ? SMOKE_RATE : kind.rate(yardstick);
    }
}
