package kazasu.features;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Language;
import kazasu.command.Subcommand;
import kazasu.model.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code certify}: runs the conformance kit against a target and judges it. */
@Command(
        name = "certify",
        subcommands = {RulesCommand.class, VerifierCommand.class},
        description = {
            "Certifies a card (or a verifier: certify verifier): runs the features, prints the verdict, writes reports into DIR.",
            "カードの適合性を判定し、報告をDIRに書きます。"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing failed, nothing stayed open",
            "1:a failure or an inconclusive scenario",
            "2:could not run"
        })
public final class CertifyCommand implements Subcommand {
    private static final List<String> SUITES = List.of("card", "client", "verifier");

    @Mixin
    private final Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "card|client|verifier",
            defaultValue = "card",
            description = {"what is certified; card if nothing is said", "判定の対象。省略時はcard"})
    private String suite = "card";

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            defaultValue = TargetNames.EMBEDDED,
            description = {"embedded (default), pcscd, pcsc:READER or http:URL", "対象。省略時はembedded"})
    private String target = TargetNames.EMBEDDED;

    @Option(
            names = "--profile",
            paramLabel = "P",
            description = {"card profile; plastic if nothing is said", "カードのプロファイル。省略時はplastic"})
    private String profile = Profile.PLASTIC.name();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = {"only scenarios whose tags match, e.g. '@C and not @en'", "タグの式で絞り込む"})
    private @Nullable String tags;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "kazasu-report",
            description = {
                "reports go here (default: kazasu-report in the current directory)",
                "報告を書くディレクトリ。省略時はカレントディレクトリのkazasu-report"
            })
    private Path out = Path.of("kazasu-report");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = {"repeats the run that printed this seed", "その番号を表示した実行を再現する"})
    private @Nullable Long seed;

    /** For picocli. */
    public CertifyCommand() {}

    @Override
    public Integer call() {
        if (!SUITES.contains(suite)) {
            throw new Failure(
                    "certify " + suite + ": there is no such word; there are card, client, verifier",
                    "certify " + suite + "：そのような対象はありません。card、client、verifierがあります");
        }
        if (!suite.equals("card")) {
            throw new Failure("certify " + suite + " is not there yet", "certify " + suite + "はまだありません");
        }
        TargetNames.check(target);
        boolean japanese = common.language() == Language.JA;
        long number = seed == null ? new SecureRandom().nextLong() >>> 1 : seed;
        CertifyPrinter printer = new CertifyPrinter(Common.out(), common.language());
        RunPlan plan = new RunPlan(
                ProfileNames.find(profile),
                number,
                Clock.systemUTC(),
                Tags.parse(Optional.ofNullable(tags)),
                out,
                japanese);
        printer.begin(target, plan);
        Certification.Outcome outcome = new Certification(plan).run();
        printer.end(outcome);
        return outcome.result().exitCode();
    }
}
