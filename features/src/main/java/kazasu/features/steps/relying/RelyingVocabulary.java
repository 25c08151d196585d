package kazasu.features.steps.relying;

import io.cucumber.java.ParameterType;
import java.util.Objects;
import java.util.stream.Stream;
import kazasu.client.Format;
import kazasu.command.Text;
import kazasu.portal.PortalRefusal;
import kazasu.verifier.Reason;
import org.jspecify.annotations.Nullable;

/** The nouns of signing and verification. */
public final class RelyingVocabulary {
    /** A format by its name on the command line. */
    @ParameterType("cms-enveloping|cms|pdf|pades|xml-enveloped|xml-enveloping|xml-detached"
            + "|xades-enveloped|xades-enveloping|xades-detached|raw")
    public Format format(String id) {
        return Format.of(id).orElseThrow();
    }

    /** Why a verifier does not take something, in its own sentence. */
    @ParameterType("「([^」]*)」|\"([^\"]*)\"")
    public Reason finding(@Nullable String ja, @Nullable String en) {
        String sentence = ja == null ? Objects.requireNonNull(en) : ja;
        return Stream.of(Reason.values())
                .filter(reason -> says(reason.text(), sentence))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verifier says: " + sentence));
    }

    private static boolean says(Text text, String sentence) {
        return text.ja().equals(sentence) || text.en().equals(sentence);
    }

    /** What is done to something signed on its way. */
    @ParameterType(
            "文書が改ざんされる|署名値が改ざんされる|署名が途中で切れる|文書が失われる|署名者の証明書が取り除かれる"
                    + "|the document is changed|the signature is changed|the signature is cut off|the document is lost|the certificate is taken out")
    public Tampering tampering(String words) {
        return Tampering.named(words);
    }

    /** Why nothing was signed. */
    @ParameterType("暗証番号の誤り|暗証番号の形式の誤り|残り1回|ロック|電子証明書がないこと|署名できない文書"
            + "|a wrong PIN|what can't be a PIN|the last try|a blocked PIN|the lack of a certificate"
            + "|a document that can't be signed")
    public Mishap mishap(String words) {
        return Mishap.named(words);
    }

    /** What whoever gets a signature learns about the holder. */
    @ParameterType("基本4情報|発行の番号だけ|署名値だけ" + "|the four basic attributes|the serial number only|the signature only")
    public Told told(String words) {
        return switch (words) {
            case "基本4情報", "the four basic attributes" -> Told.ATTRIBUTES;
            case "発行の番号だけ", "the serial number only" -> Told.SERIAL_NUMBER;
            default -> Told.NOTHING;
        };
    }

    /** Why an authority's site or a terminal of its does not take something, by its word: the site's own sentence, or the verifier's. */
    @ParameterType("「([^」]*)」|\"([^\"]*)\"")
    public String rejection(@Nullable String ja, @Nullable String en) {
        String sentence = ja == null ? Objects.requireNonNull(en) : ja;
        return Stream.of(PortalRefusal.values())
                .filter(refusal -> says(refusal.text(), sentence))
                .map(PortalRefusal::word)
                .findFirst()
                .orElseGet(() -> finding(ja, en).word());
    }
}
