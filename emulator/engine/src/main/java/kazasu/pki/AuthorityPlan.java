package kazasu.pki;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;

/**
 * What is settled about an authority before it has a key.
 *
 * @param id its name in records
 * @param fileName where it is kept in the home
 * @param role what it is there for
 * @param names of its own certificate
 * @param begin first second of its validity, which lasts ten years
 */
record AuthorityPlan(String id, String fileName, AuthorityRole role, AuthorityNames.Pair names, Instant begin) {
    CertificationAuthority make(RSAPrivateCrtKey key) {
        return new CertificationAuthority(id, role, CaCertificateProfile.selfSigned(names, key, begin), key);
    }

    Period period() {
        return new Period(begin, CaCertificateProfile.notAfter(begin));
    }
}
