package kazasu.workbench;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Text;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a holder uses in every word that signs: the card and the PIN of its key. A picocli mixin. */
public final class HolderOptions {
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

    /** Profile or file; nothing for the specimen. */
    public @Nullable String card() {
        return card;
    }

    /** Whose first line is the PIN. */
    public Optional<Path> pinFile() {
        return Optional.ofNullable(pinFile);
    }

    /** Whether the last try of the PIN may be spent. */
    public boolean mayUseLastTry() {
        return lastTry;
    }

    /**
     * The PIN; before it is asked for, the holder is told what the signature discloses, and if a wrong PIN would leave one try.
     *
     * @param common speaks the language
     * @param disclosure what the signature tells its receiver
     * @param kind of the key
     * @param held the card
     * @param triesLeft of the PIN
     * @return to be wiped after use
     */
    public char[] pin(Common common, Text disclosure, CertificateKind kind, HeldCard held, int triesLeft) {
        Common.err().println(disclosure.in(common.language()));
        if (triesLeft <= 2) {
            Common.err().println(common.say("tries left: ", "残り試行回数: ") + triesLeft);
        }
        return new Password(common, System.getenv()).of(kind, pinFile, held.pin(kind));
    }
}
