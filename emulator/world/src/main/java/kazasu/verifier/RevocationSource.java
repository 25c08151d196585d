package kazasu.verifier;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * Where a verifier learns whether a certificate was revoked: lists, OCSP, a ledger. Safe for several threads. It never throws for a
 * source that fails: that is an answer, {@link RevocationStatus.Unavailable}.
 */
@FunctionalInterface
public interface RevocationSource {
    /** One that knows nothing. */
    RevocationSource NONE =
            (certificate, authority, at) -> new RevocationStatus.Unavailable(Reason.REVOCATION_NOT_ASKED, "no source");

    /**
     * How a certificate stands.
     *
     * @param certificate the holder's; its signature has been verified
     * @param authority who issued it, pinned
     * @param at the time that it is about: now, or in the past
     */
    RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at);
}
