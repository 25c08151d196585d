package kazasu.portal.kiosk;

import kazasu.verifier.Challenge;
import kazasu.verifier.Document;

/** The card in the kiosk's reader, after its holder typed the PIN. */
@FunctionalInterface
public interface CardAnswer {
    /**
     * Signs a challenge with the user authentication key.
     *
     * @param challenge of the kiosk, fresh
     * @return signature and certificate
     */
    Document.LoginAnswer to(Challenge challenge);
}
