package kazasu.workbench.office;

import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import kazasu.client.CardSigner;
import kazasu.command.Common;
import kazasu.pki.CertificateKind;
import kazasu.portal.CardAnswer;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.workbench.Password;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;

/**
 * A challenge is signed by the card, once its holder has given the PIN.
 *
 * @param common speaks the prompt's language
 * @param card in the reader
 * @param pinFile its first line is the PIN, if one is named
 * @param lastTry whether the last try of the PIN may be spent
 */
record AuthenticationAnswer(
        Common common, HeldCard card, @Nullable Path pinFile, boolean lastTry) implements CardAnswer {
    @Override
    public Document.LoginAnswer to(Challenge challenge) {
        Password pin = new Password(common, System.getenv());
        byte[] bytes = challenge.encoded();
        CardSigner careful = CardSigner.asking(
                card.slot(),
                CertificateKind.USER_AUTHENTICATION,
                (whose, triesLeft) -> pin.of(whose, pinFile, card.pin(whose)));
        try (CardSigner signer = lastTry ? careful.forced() : careful) {
            byte[] signature = signer.sign(bytes);
            return new Document.LoginAnswer(
                    bytes, signature, signer.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
