package kazasu.portal.account;

import java.time.Instant;

/**
 * Somebody is logged in.
 *
 * @param token what the browser shows, 64 hexadecimal digits; a secret
 * @param account pseudonymous id of the account
 * @param means how the login was done
 * @param ends from then on it is over
 */
public record Session(String token, String account, Means means, Instant ends) {
    /** How somebody logged in. */
    public enum Means {
        /** A signed challenge: key and PIN. */
        CHALLENGE,
        /** The TLS handshake: key and PIN. */
        TLS,
        /** The certificate alone, from a card (rules.md §5, Art. 38-4). */
        TAP,
        /** The certificate and a face (rules.md §5, Art. 38-2). */
        FACE;

        /** Whether the holder proved to have the key, and to know the PIN. */
        public boolean isProof() {
            return this == CHALLENGE || this == TLS;
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "session of " + account + " by " + means + " until " + ends;
    }
}
