package kazasu.pki.status;

import java.math.BigInteger;
import java.time.Instant;

/** Who knows the status of certificates: the ledger. */
@FunctionalInterface
public interface CertificateStatusSource {
    /**
     * The status of one certificate.
     *
     * @param authorityId {@link kazasu.pki.CertificationAuthority#id}
     * @param serialNumber positive, at most 20 bytes
     * @param at the moment that the status is for: what was recorded later doesn't count
     */
    CertificateStatus statusOf(String authorityId, BigInteger serialNumber, Instant at);
}
