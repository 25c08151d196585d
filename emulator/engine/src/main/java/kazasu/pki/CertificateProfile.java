package kazasu.pki;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Where the holders' certificates differ (card-interface.md §5.3 and §5.5); {@link HolderCertificate} is what they share. */
public sealed interface CertificateProfile
        permits SignatureCertificateProfile, UserAuthenticationCertificateProfile, JukiCertificateProfile {
    /** Which of the two. */
    CertificateKind kind();

    /** Which authority issues it. */
    default AuthorityRole issuer() {
        return AuthorityRole.of(kind());
    }

    /**
     * The subject, C=JP first, CN last.
     *
     * @param holder whose certificate it is
     * @param subscriberId the CN
     */
    X500Name subject(Holder holder, String subscriberId);

    /** The bits of the critical keyUsage. */
    KeyUsage keyUsage();

    /**
     * The person, if the certificate tells.
     *
     * @param holder whose certificate it is
     */
    Optional<GeneralNames> subjectAltName(Holder holder);

    /**
     * The one certificate policy, of the test arc.
     *
     * @param switches may name another
     */
    ASN1ObjectIdentifier policy(CertificateSwitches switches);
}
