package kazasu.pki;

import static kazasu.pki.DirectoryNames.utf8;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** One authority (署名用認証局 or 利用者証明用認証局): a self-signed certificate and the key behind it. */
public final class CertificationAuthority {
    private final String id;
    private final AuthorityRole role;
    private final X509Certificate certificate;
    private final RSAPrivateCrtKey issuerPrivateKey;
    private final SigningKey signingKey;

    CertificationAuthority(
            String id, AuthorityRole role, X509Certificate certificate, RSAPrivateCrtKey issuerPrivateKey) {
        this.id = id;
        this.role = role;
        this.certificate = certificate;
        this.issuerPrivateKey = issuerPrivateKey;
        this.signingKey = new SigningKey(issuerPrivateKey);
    }

    /** One outside the generations, valid for ten years. */
    static CertificationAuthority create(CertificateKind kind, RSAPrivateCrtKey key, Instant begin) {
        return new CertificationAuthority(
                "test-" + kind.id(),
                AuthorityRole.of(kind),
                CaCertificateProfile.selfSigned(AuthorityNames.TEST.of(kind), key, begin),
                key);
    }

    /** Its name in records, e.g. {@code signature-2023}: lower-case letters, digits and hyphens. */
    public String id() {
        return id;
    }

    /** Of the certificates that it issues. */
    public CertificateKind kind() {
        return role.kind();
    }

    /** What it is there for. */
    public AuthorityRole role() {
        return role;
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

    /** The extension by which what it signs names its key. */
    public AuthorityKeyIdentifier authorityKeyIdentifier() {
        return new AuthorityKeyIdentifier(keyIdentifier());
    }

    /** Its distinguished name, byte for byte as in its certificate. */
    public X500Name name() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    /**
     * The name of one part of its revocation information: C, O and first OU of the authority, then the municipality
     * (rules.md §2.5, L). It stands in the holders' certificates and in the CRL.
     *
     * @param municipality of the holders when the certificates were issued
     */
    public X500Name partition(Municipality municipality) {
        RDN[] name = name().getRDNs();
        return new X500Name(new RDN[] {
            name[0],
            name[1],
            name[2],
            utf8(BCStyle.OU, "CRL Distribution Points"),
            utf8(BCStyle.OU, municipality.prefecture()),
            utf8(BCStyle.CN, municipality.name() + " CRLDP")
        });
    }

    /**
     * Certifies the key of a delegated OCSP responder (RFC 6960 §4.2.2.2). The certificate is the same whenever it is made.
     *
     * @param key of the responder, RSA-2048
     * @param day in Japan, within the authority's validity; the certificate is valid on that day and the next
     */
    public X509Certificate certifyResponder(RSAPublicKey key, LocalDate day) {
        return ResponderCertificateProfile.issue(this, key, day);
    }

    /** Signs once, for the authority, with SHA-256 and RSA: what it publishes about its certificates. */
    public ContentSigner signer() {
        return signingKey.signer();
    }

    RSAPrivateCrtKey issuerPrivateKey() {
        return issuerPrivateKey;
    }

    /**
     * Signs a holder's certificate.
     *
     * @param profile a certificate profile of this authority
     * @param contents what differs from one certificate to the next
     * @param switches what the references leave open
     * @return the certificate
     * @throws IllegalArgumentException if the profile belongs to the other authority
     */
    public X509Certificate issue(
            CertificateProfile profile, CertificateContents contents, CertificateSwitches switches) {
        if (profile.issuer() != role) {
            throw new IllegalArgumentException(
                    "the authority " + id + " doesn't issue certificates of " + profile.issuer());
        }
        return new HolderCertificate(this, profile, contents, switches).build();
    }

    /** The name, never the key. */
    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}
