package kazasu.publication;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.BiPredicate;
import kazasu.http.HttpProblem;
import kazasu.pki.CertificateKind;

/**
 * Who may ask: everybody, which is for tests; or those who notified the agency, each known by a token (rules.md §2.5).
 *
 * @param tokens of the parties; nothing: everybody may ask
 * @param notified whether a party has notified the agency of certificates of a kind
 */
record Callers(Optional<PartyTokens> tokens, BiPredicate<String, CertificateKind> notified) {
    /** Whether everybody may ask, so that an answer is nobody's own. */
    boolean isOpen() {
        return tokens.isEmpty();
    }

    /** The party that asks, by its token; nothing for a stranger. */
    Optional<String> party(Context context) {
        return tokens.flatMap(known -> known.party(context.header("Authorization")));
    }

    /**
     * Lets through who may ask about certificates of a kind.
     *
     * @throws HttpProblem 401 for a stranger, 403 for a party that has not notified the agency of this kind
     */
    void require(Context context, CertificateKind kind) {
        if (!isOpen() && !notified.test(requireParty(context), kind)) {
            throw new HttpProblem(403, "the agency was not notified (VERIFIER_NOT_NOTIFIED)");
        }
    }

    /**
     * Lets through everybody who may ask about something.
     *
     * @throws HttpProblem 401 for a stranger
     */
    void requireAny(Context context) {
        if (!isOpen()) {
            requireParty(context);
        }
    }

    /** Whether a party, known already, may ask about certificates of a kind. */
    boolean mayAsk(Optional<String> party, CertificateKind kind) {
        return isOpen() || party.filter(name -> notified.test(name, kind)).isPresent();
    }

    /**
     * Lets through every party.
     *
     * @throws HttpProblem 401 for a stranger
     */
    String requireParty(Context context) {
        return party(context)
                .orElseThrow(() -> new HttpProblem(401, "a party's token is needed: Authorization: Bearer TOKEN"));
    }
}
