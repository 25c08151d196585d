package kazasu.pki;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;

/**
 * What is settled about an authority before it has a key.
 *
 * @param id its name in records
 * @param fileName where it is kept in the home
 * @param kind of the certificates that it issues
 * @param names of its own certificate
 * @param begin first second of its validity, which lasts ten years
 */
record AuthorityPlan(String id, String fileName, CertificateKind kind, AuthorityNames.Pair names, Instant begin) {
    CertificationAuthority make(RSAPrivateCrtKey key) {
        return new CertificationAuthority(id, kind, CaCertificateProfile.selfSigned(names, key, begin), key);
    }

    Period period() {
        return new Period(begin, CaCertificateProfile.notAfter(begin));
    }
}
