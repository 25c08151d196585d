package kazasu.features.steps.relying;

import io.cucumber.java.ParameterType;
import java.util.Objects;
import java.util.stream.Stream;
import kazasu.client.Format;
import kazasu.command.Text;
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
}
