package kazasu.office;

import java.time.Instant;
import kazasu.pki.status.RevocationReason;

/** How a certificate stands at some time, by the revocation records. */
public sealed interface Standing {
    /** Neither ended nor revoked. */
    record Good() implements Standing {}

    /**
     * 一時保留: held.
     *
     * @param since recorded then
     */
    record Held(Instant since) implements Standing {}

    /**
     * Revoked.
     *
     * @param at recorded then
     * @param reason why
     */
    record Revoked(Instant at, RevocationReason reason) implements Standing {}

    /**
     * Its last second has passed.
     *
     * @param at that second
     */
    record Expired(Instant at) implements Standing {}

    /** Not issued yet at that time. */
    record NotYet() implements Standing {}

    /** Whether a relying party may go by it. */
    default boolean isGood() {
        return this instanceof Good;
    }
}
