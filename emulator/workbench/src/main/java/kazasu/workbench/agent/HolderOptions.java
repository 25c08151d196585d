package kazasu.workbench.agent;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Text;
import kazasu.pki.CertificateKind;
import kazasu.workbench.Password;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a holder needs to deal with a site: a card, its PIN, and whom to believe in TLS. */
final class HolderOptions {
    @Option(
            names = "--card",
            paramLabel = "P|FILE",
            description = {"profile or card image; default: the specimen", "プロファイルまたはカードイメージ（省略時は見本カード）"})
    private @Nullable String card;

    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "first line: the PIN or password of the key that is used; else KAZASU_PIN, else asked for",
                "1行目が使用する鍵の暗証番号。なければ環境変数KAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--use-last-try",
            description = {"spend the last try of the PIN, too, if it comes to that", "暗証番号の残り試行回数が1回でも使用する"})
    private boolean lastTry;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = {
                "whom to believe in TLS; else HOME/portal/portal-ca.pem if it is there, else whom Java believes",
                "TLSで信頼する認証局。なければ HOME/portal/portal-ca.pem、それもなければJavaの既定"
            })
    private @Nullable Path authority;

    @Nullable
    String card() {
        return card;
    }

    boolean mayUseLastTry() {
        return lastTry;
    }

    Optional<Path> authority() {
        return Optional.ofNullable(authority);
    }

    /** Before the PIN is asked for, the holder is told what it is for and what that discloses, and if a wrong PIN would leave one try. */
    char[] pin(Common common, String purpose, Text disclosure, CertificateKind kind, HeldCard held, int triesLeft) {
        Common.err().println(purpose);
        Common.err().println(disclosure.in(common.language()));
        if (triesLeft <= 2) {
            Common.err().println(common.say("tries left: ", "残り試行回数: ") + triesLeft);
        }
        return new Password(common, System.getenv()).of(kind, pinFile, held.pin(kind));
    }
}
