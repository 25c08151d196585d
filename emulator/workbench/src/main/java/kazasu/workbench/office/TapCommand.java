package kazasu.workbench.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.office.rules.Fees;
import kazasu.portal.PortalSite;
import kazasu.portal.account.Session;
import kazasu.portal.tap.FaceAuthorisation;
import kazasu.portal.tap.Terminal;
import kazasu.portal.tls.PortalKeys;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The word {@code tap}: かざし利用 and its first proper check, at a terminal of the portal; and the face in place of the PIN. */
@Command(
        name = "tap",
        description = {
            "log in at a terminal of the portal by the card alone, after a first time with the PIN. Exit code 1: refused, by name",
            "かざし利用: 一度暗証番号で本人確認した後、カードをかざすだけで端末にログイン。終了コード 1: 理由を示して拒否"
        })
public final class TapCommand implements Subcommand {
    @Mixin
    private Common common = new Common();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {
                "a card that the office of this home issued; default: the specimen, which it did not",
                "この --home の窓口で発行したカード（省略時は見本カード。窓口の台帳にはありません）"
            })
    private @Nullable String card;

    @Option(
            names = "--first",
            description = {"the first, proper check: with the PIN", "最初の本人確認（暗証番号を使用）"})
    private boolean first;

    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "for --first; first line: user authentication PIN; else KAZASU_PIN, else asked for",
                "--first で使用。1行目が利用者証明用の暗証番号。なければ環境変数KAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--face",
            paramLabel = "same|different",
            description = {"the face in place of the PIN: what the comparison says", "暗証番号の代わりに顔を照合: 照合の結果"})
    private @Nullable String face;

    @Option(
            names = "--authorised",
            paramLabel = "DAY",
            description = {"the ministers have authorised face checks since that day", "特定利用者証明検証者の認定日"})
    private @Nullable LocalDate authorised;

    @Option(
            names = "--use-last-try",
            description = {"spend the last try of the PIN, too, if it comes to that", "暗証番号の残り試行回数が1回でも使用する"})
    private boolean lastTry;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the service loader. */
    public TapCommand() {}

    @Override
    public Integer call() {
        if (face != null && (first || !face.matches("same|different"))) {
            throw new Failure(
                    "--face is same or different, and goes without --first",
                    "--face は same か different で、--first とは併用できません");
        }
        try (OpenOffice office = OpenOffice.toRecord(common, options, false);
                HeldCard held = new Cards(common.home()).open(card)) {
            PortalSite site = new PortalSite(new PortalSite.Setting(
                    office.ledger(),
                    office.authorities(),
                    PortalKeys.open(common.home(), Clock.systemUTC().instant(), office.chance()::nextRsaKey),
                    office.clock(),
                    office.chance(),
                    Fees.Check.OCSP));
            print(enter(new Terminal(site, authorisation()), held));
        }
        return 0;
    }

    private Session enter(Terminal terminal, HeldCard held) {
        if (first) {
            return terminal.prove(new AuthenticationAnswer(common, held, pinFile, lastTry));
        }
        return face == null
                ? held.slot().exclusively(terminal::tap)
                : held.slot().exclusively(slot -> terminal.face(slot, () -> "same".equals(face)));
    }

    private Optional<FaceAuthorisation> authorisation() {
        return Optional.ofNullable(authorised).map(day -> new FaceAuthorisation(day, Optional.empty()));
    }

    private void print(Session session) {
        String means = session.means().name().toLowerCase(Locale.ROOT);
        spec.commandLine()
                .getOut()
                .println(common.say("logged in: account ", "ログインしました: アカウント ") + session.account() + "  " + means);
    }
}
