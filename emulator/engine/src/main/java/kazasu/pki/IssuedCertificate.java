package kazasu.pki;

import java.security.cert.X509Certificate;

/**
 * A certificate and who issued it.
 *
 * @param certificate the holder's
 * @param authority the generation that signed it
 */
public record IssuedCertificate(X509Certificate certificate, CertificationAuthority authority) {}
