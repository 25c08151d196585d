package kazasu.pki;

import static kazasu.pki.DirectoryNames.utf8;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;

/** 利用者証明用電子証明書 (card-interface.md §5.5): an opaque id, and nothing about the person. */
public final class UserAuthenticationCertificateProfile implements CertificateProfile {
    @Override
    public CertificateKind kind() {
        return CertificateKind.USER_AUTHENTICATION;
    }

    @Override
    public X500Name subject(Holder holder, String subscriberId) {
        return DirectoryNames.japan(utf8(BCStyle.CN, subscriberId));
    }

    @Override
    public KeyUsage keyUsage() {
        return new KeyUsage(KeyUsage.digitalSignature);
    }

    @Override
    public Optional<GeneralNames> subjectAltName(Holder holder) {
        return Optional.empty();
    }

    @Override
    public ASN1ObjectIdentifier policy(CertificateSwitches switches) {
        return new ASN1ObjectIdentifier(switches.authenticationPolicy());
    }
}
