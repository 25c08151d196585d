package kazasu.pki;

import java.security.cert.X509Certificate;

/**
 * Both certificates of one holder.
 *
 * @param signature 署名用電子証明書
 * @param userAuthentication 利用者証明用電子証明書
 */
public record IssuedCertificates(X509Certificate signature, X509Certificate userAuthentication) {
    /**
     * One of the two.
     *
     * @param kind which
     */
    public X509Certificate of(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? signature : userAuthentication;
    }
}
