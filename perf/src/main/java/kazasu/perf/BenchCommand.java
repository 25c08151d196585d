package kazasu.perf;

import java.nio.file.Path;
import java.util.function.Function;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code bench}: numbers as ratios within one run. */
@Command(
        name = "bench",
        description = {
            "measure signatures against openssl, or an APDU through pcscd",
            "署名をopensslと比較、またはpcscd経由のAPDUを測定"
        })
public final class BenchCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "signature|apdu",
            description = {"what to measure", "測定対象"})
    private String subject = "";

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = {"interleaved rounds, the median counts (default 5)", "交互測定の回数、中央値を採用（既定は5）"})
    private int rounds = 5;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "1",
            description = {"how long each measurement takes (default 1)", "各測定の秒数（既定は1）"})
    private int seconds = 1;

    /** For the service loader. */
    public BenchCommand() {
        this(Cards::new);
    }

    BenchCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        if (rounds < 1 || seconds < 1) {
            throw new Failure("--rounds and --seconds are at least 1", "--rounds と --seconds は1以上です");
        }
        switch (subject) {
            case "signature" -> new SignatureBench(common, rounds, seconds).run();
            case "apdu" -> new ApduBench(common, source.apply(common.home())).run();
            default -> throw new Failure("bench signature or bench apdu", "bench signature または bench apdu");
        }
        return 0;
    }
}
