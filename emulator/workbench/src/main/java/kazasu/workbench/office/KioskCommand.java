package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Subcommand;
import kazasu.model.Profile;
import kazasu.office.town.Townsfolk;
import kazasu.portal.kiosk.IssuedPaper;
import kazasu.portal.kiosk.ResidenceKiosk;
import kazasu.workbench.UserFiles;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The word {@code kiosk}: コンビニ交付, a certificate of residence from a kiosk in a shop. */
@Command(
        name = "kiosk",
        description = {
            "a certificate of residence from a kiosk in a shop, as PDF. Exit code 1: refused, by name",
            "コンビニ交付: キオスク端末で住民票の写し（PDF）を取得。終了コード 1: 理由を示して不交付"
        })
public final class KioskCommand implements Subcommand {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT.pdf",
            description = {"the paper; replaced if there is one", "交付された書面の出力先（既存なら置き換え）"})
    private Path out = Path.of("");

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {
                "a card that the office of this home issued; default: the specimen, which it did not",
                "この --home の窓口で発行したカード（省略時は見本カード。窓口の台帳にはありません）"
            })
    private @Nullable String card;

    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "first line: user authentication PIN; else KAZASU_PIN, else asked for",
                "1行目が利用者証明用の暗証番号。なければ環境変数KAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--use-last-try",
            description = {"spend the last try of the PIN, too, if it comes to that", "暗証番号の残り試行回数が1回でも使用する"})
    private boolean lastTry;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public KioskCommand() {}

    @Override
    public Integer call() {
        UserFiles.checkWritable(out);
        inputs().forEach(input -> UserFiles.checkOther(out, input));
        try (OpenOffice office = OpenOffice.toRecord(common, options, false);
                HeldCard held = new Cards(common.home()).open(card)) {
            ResidenceKiosk kiosk = new ResidenceKiosk(
                    office.ledger(),
                    office.authorities(),
                    List.of(Townsfolk.MAEBASHI, Townsfolk.TAKASAKI),
                    office.clock(),
                    office.chance());
            IssuedPaper paper = kiosk.residence(new AuthenticationAnswer(common, held, pinFile, lastTry));
            UserFiles.write(out, paper.pdf());
            spec.commandLine()
                    .getOut()
                    .println(common.say("certificate of residence: ", "住民票の写し: ") + out + "  " + paper.number());
        }
        return 0;
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(new Cards(common.home()).specimen()));
        Optional.ofNullable(pinFile).ifPresent(inputs::add);
        Optional.ofNullable(card)
                .filter(name -> Profile.named(name).isEmpty())
                .map(Path::of)
                .ifPresent(inputs::add);
        return inputs;
    }
}
