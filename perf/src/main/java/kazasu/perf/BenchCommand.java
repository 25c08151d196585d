package kazasu.perf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.perf.load.VerifyBench;
import kazasu.perf.office.OfficeBench;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code bench}: numbers as ratios within one run. */
@Command(
        name = "bench",
        description = {
            "measure signatures against openssl, an APDU through pcscd, cards by the thousand, the authorities' answers, or verdicts",
            "署名をopensslと比較、pcscd経由のAPDU、多数のカード、認証局の応答、または検証を測定"
        })
public final class BenchCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "signature|apdu|card|fleet|resident|issue|ledger|ocsp|crl|verify",
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

    @Option(
            names = "--algorithm",
            paramLabel = "rsa-2048|p-384",
            defaultValue = "rsa-2048",
            description = {"of the signatures (default rsa-2048)", "署名の方式（既定はrsa-2048）"})
    private String algorithm = "rsa-2048";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {"threads (signature: 1, fleet: 16)", "スレッド数（signatureは1、fleetは16）"})
    private @Nullable Integer threads;

    @Option(
            names = "--cards",
            paramLabel = "N",
            description = {
                "cards (card: 1000, fleet: 10000, resident: 100000)",
                "カードの枚数（cardは1000、fleetは10000、residentは100000）"
            })
    private @Nullable Integer cards;

    @Option(
            names = "--entries",
            paramLabel = "N",
            description = {"entries (crl: 100000, ledger: 1000000)", "件数（crlは100000、ledgerは1000000）"})
    private @Nullable Integer entries;

    @Option(
            names = "--certificates",
            paramLabel = "N",
            description = {
                "verify: how much longer it takes with N certificates in the ledger than with a thousand",
                "verify: 台帳の証明書がN通のときと1000通のときの比"
            })
    private @Nullable Integer certificates;

    /** For the service loader. */
    public BenchCommand() {
        this(Cards::new);
    }

    BenchCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        if (rounds < 1
                || seconds < 1
                || or(threads, 1) < 1
                || or(cards, 1) < 1
                || or(entries, 1) < 1
                || or(certificates, 1000) < 1000) {
            throw new Failure(
                    "--rounds, --seconds, --threads, --cards and --entries are at least 1, --certificates 1000",
                    "--rounds、--seconds、--threads、--cards、--entries は1以上、--certificates は1000以上です");
        }
        switch (subject) {
            case "signature" -> new SignatureBench(common, algorithm(), rounds, seconds, or(threads, 1)).run();
            case "apdu" -> new ApduBench(common, source.apply(common.home())).run();
            case "card" -> new CardBench(common, rounds, or(cards, 1000)).run();
            case "fleet" -> new FleetBench(common, rounds, or(cards, 10_000), or(threads, 16)).run();
            case "resident" -> new ResidentBench(or(cards, 100_000)).run();
            case "issue" -> office().issue();
            case "ledger" -> office().growth(or(entries, 1_000_000));
            case "ocsp" -> office().status();
            case "crl" -> office().list(or(entries, 100_000));
            case "verify" -> verify();
            default ->
                throw new Failure(
                        "bench signature, apdu, card, fleet, resident, issue, ledger, ocsp, crl or verify",
                        "bench signature、apdu、card、fleet、resident、issue、ledger、ocsp、crl、verify のいずれか");
        }
        return 0;
    }

    private void verify() throws IOException {
        VerifyBench bench = new VerifyBench(new Rounds(common, rounds), seconds);
        if (certificates == null) {
            bench.run();
        } else {
            bench.growth(certificates);
        }
    }

    private OfficeBench office() {
        return new OfficeBench(new Rounds(common, rounds), seconds);
    }

    private SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.named(algorithm)
                .orElseThrow(
                        () -> new Failure("--algorithm is rsa-2048 or p-384", "--algorithm は rsa-2048 か p-384 です"));
    }

    private static int or(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
