package kazasu.pki;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The certificate on a 住民基本台帳カード: for signatures, with the four basic attributes (rules.md §6, C). No public source of its
 * profile was found, so it is that of its successor but for the policy.
 */
public final class JukiCertificateProfile implements CertificateProfile {
    /** Ours, in the agency's test arc. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.0.10");

    private final CertificateProfile successor = new SignatureCertificateProfile();

    @Override
    public CertificateKind kind() {
        return successor.kind();
    }

    @Override
    public AuthorityRole issuer() {
        return AuthorityRole.GOVERNOR;
    }

    @Override
    public X500Name subject(Holder holder, String subscriberId) {
        return successor.subject(holder, subscriberId);
    }

    @Override
    public KeyUsage keyUsage() {
        return successor.keyUsage();
    }

    @Override
    public Optional<GeneralNames> subjectAltName(Holder holder) {
        return successor.subjectAltName(holder);
    }

    @Override
    public ASN1ObjectIdentifier policy(CertificateSwitches switches) {
        return POLICY;
    }
}
