package kazasu.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;

/** One authority (署名用認証局 or 利用者証明用認証局): a self-signed certificate and the key behind it. */
public final class CertificationAuthority {
    private final String id;
    private final CertificateKind kind;
    private final X509Certificate certificate;
    private final PrivateKey issuerPrivateKey;

    CertificationAuthority(String id, CertificateKind kind, X509Certificate certificate, PrivateKey issuerPrivateKey) {
        this.id = id;
        this.kind = kind;
        this.certificate = certificate;
        this.issuerPrivateKey = issuerPrivateKey;
    }

    /** One outside the generations, valid for ten years. */
    static CertificationAuthority create(CertificateKind kind, RSAPrivateCrtKey key, Instant begin) {
        return new CertificationAuthority(
                "test-" + kind.id(),
                kind,
                CaCertificateProfile.selfSigned(AuthorityNames.TEST.of(kind), key, begin),
                key);
    }

    /** Its name in records, e.g. {@code signature-2023}: lower-case letters, digits and hyphens. */
    public String id() {
        return id;
    }

    /** Of the certificates that it issues. */
    public CertificateKind kind() {
        return kind;
    }

    /** Its own certificate, self-signed; the trust anchor of all it issues. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** When it is valid. */
    public Period period() {
        return Period.of(certificate);
    }

    /** SHA-1 of its public key, 20 bytes: what tells it from the other generations of its name. */
    public byte[] keyIdentifier() {
        return CertificateSigning.keyIdentifier(certificate.getPublicKey());
    }

    PrivateKey issuerPrivateKey() {
        return issuerPrivateKey;
    }

    /**
     * Signs a holder's certificate.
     *
     * @param profile a certificate profile of this authority's kind
     * @param contents what differs from one certificate to the next
     * @param switches what the references leave open
     * @return the certificate
     * @throws IllegalArgumentException if the profile belongs to the other authority
     */
    public X509Certificate issue(
            CertificateProfile profile, CertificateContents contents, CertificateSwitches switches) {
        if (profile.kind() != kind) {
            throw new IllegalArgumentException(
                    "the " + kind + " authority doesn't issue " + profile.kind() + " certificates");
        }
        return new HolderCertificate(this, profile, contents, switches).build();
    }

    /** The name, never the key. */
    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}
