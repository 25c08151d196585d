package kazasu.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kazasu.command.Common;
import kazasu.command.Subcommand;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import kazasu.workbench.office.OfficeTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code sign}: a detached CMS signature of a file, as the holder's software makes it. */
@Command(
        name = "sign",
        description = {"sign a file with the card's signature key", "カードの署名用鍵でファイルに署名"})
public final class SignCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Mixin
    private Common common = new Common();

    @Parameters(
            paramLabel = "FILE",
            description = {"what to sign", "署名するファイル"})
    private Path document = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = {"the signature: detached CMS, DER; replaced if there is one", "署名の出力先（CMS分離署名、DER。既存なら置き換え）"
            })
    private Path out = Path.of("");

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = {"write the authority's certificate there, PEM", "認証局の証明書の出力先（PEM）"})
    private @Nullable Path authority;

    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {"profile or card image; default: the specimen", "プロファイルまたはカードイメージ（省略時は見本カード）"})
    private @Nullable String card;

    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "first line: signature password; else KAZASU_PIN, else asked for",
                "1行目が署名用パスワード。なければ環境変数KAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = {
                "as if it were then, Japan's time: 2026-11-24, or 2026-11-24T15:30; else now",
                "その時点で署名する（日本時間。例: 2026-11-24、2026-11-24T15:30）。省略時は現在"
            })
    private @Nullable String at;

    /** For the service loader. */
    public SignCommand() {
        this(Cards::new);
    }

    SignCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws IOException {
        UserFiles.checkReadable(document);
        CardSource cards = source.apply(common.home());
        checkTargets(cards);
        try (HeldCard held = cards.open(card)) {
            held.slot().powerOn();
            byte[] signature = signature(cards, held);
            if (authority != null) {
                UserFiles.write(authority, Certificates.pem(cards.signatureAuthority(held.slot())));
            }
            UserFiles.write(out, signature);
        }
        Common.out().println(common.say("signature written: ", "署名を書き出しました: ") + out);
        return 0;
    }

    /** Before the card is touched: a signature over the document, the card or the PIN would be the end of them. */
    private void checkTargets(CardSource cards) {
        List<Path> targets = authority == null ? List.of(out) : List.of(out, authority);
        List<Path> inputs = new ArrayList<>(List.of(document, cards.specimen()));
        if (pinFile != null) {
            inputs.add(pinFile);
        }
        if (card != null && Profile.named(card).isEmpty()) {
            inputs.add(Path.of(card));
        }
        for (Path target : targets) {
            UserFiles.checkWritable(target);
            inputs.forEach(input -> UserFiles.checkOther(target, input));
            inputs.add(target);
        }
    }

    private byte[] signature(CardSource cards, HeldCard held) throws IOException {
        char[] password =
                new Password(common, System.getenv()).of(CertificateKind.SIGNATURE, pinFile, held.signaturePassword());
        try {
            return cards.sign(held.slot(), password, document, clock());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The signing time is what a signer says. */
    private Clock clock() {
        return at == null ? Clock.systemUTC() : Clock.fixed(OfficeTime.parse(at), Validity.JAPAN);
    }
}
