package kazasu.portal;

import kazasu.verifier.Challenge;
import kazasu.verifier.Document;

/** The card in a reader of the relying party, after its holder typed the PIN; how it is asked is no business of this room. */
@FunctionalInterface
public interface CardAnswer {
    /**
     * Signs a challenge with the user authentication key.
     *
     * @param challenge of the relying party, fresh
     * @return signature and certificate
     */
    Document.LoginAnswer to(Challenge challenge);
}
