package kazasu.pki;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

/**
 * The certificates of one holder: both, unless the card has one only.
 *
 * @param all by kind
 */
public record IssuedCertificates(Map<CertificateKind, X509Certificate> all) {
    public IssuedCertificates {
        all = Map.copyOf(all);
    }

    IssuedCertificates(X509Certificate signature, X509Certificate userAuthentication) {
        this(Map.of(CertificateKind.SIGNATURE, signature, CertificateKind.USER_AUTHENTICATION, userAuthentication));
    }

    /** 署名用電子証明書. */
    public X509Certificate signature() {
        return of(CertificateKind.SIGNATURE);
    }

    /** 利用者証明用電子証明書. */
    public X509Certificate userAuthentication() {
        return of(CertificateKind.USER_AUTHENTICATION);
    }

    /**
     * One of the two.
     *
     * @param kind which
     * @throws IllegalStateException if the card has none
     */
    public X509Certificate of(CertificateKind kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("the card has no " + kind + " certificate"));
    }

    /** One of the two, if the card has it. */
    public Optional<X509Certificate> find(CertificateKind kind) {
        return Optional.ofNullable(all.get(kind));
    }
}
