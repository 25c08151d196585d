package kazasu.pki.status;

import java.time.Instant;

/** What is recorded about a certificate, as OCSP says it (RFC 6960 §2.2). */
public sealed interface CertificateStatus {
    /** Neither revoked nor held. */
    CertificateStatus GOOD = new Good();

    /** No certificate with this number was issued by this authority. */
    CertificateStatus UNKNOWN = new Unknown();

    /** See {@link #GOOD}. */
    record Good() implements CertificateStatus {}

    /**
     * Revoked or held.
     *
     * @param at when it was recorded
     * @param reason why; {@link RevocationReason#CERTIFICATE_HOLD} is a hold
     */
    record Revoked(Instant at, RevocationReason reason) implements CertificateStatus {}

    /** See {@link #UNKNOWN}. */
    record Unknown() implements CertificateStatus {}
}
