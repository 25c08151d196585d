package kazasu.pki;

import java.time.Instant;

/** Who issues a certificate: one authority a kind, or the one of several generations that covers the time of issue. */
@FunctionalInterface
public interface IssuingAuthorities {
    /**
     * The authority that issues then.
     *
     * @param kind of certificate
     * @param instant time of issue
     * @throws NoAuthorityException if none covers it
     */
    CertificationAuthority at(CertificateKind kind, Instant instant);
}
