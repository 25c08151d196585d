package kazasu.verifier;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kazasu.pki.CertificateKind;
import kazasu.pki.Period;
import kazasu.verifier.signer.SignerCertificate;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;

/** An authority that a verifier trusts because its operator said so, with what is asked of it at each verification at hand. */
final class PinnedAuthority {
    private static final int CRL_SIGN = 6;

    private final X509Certificate certificate;
    private final CertificateKind kind;
    private final PublicKey key;
    private final byte[] name;
    private final byte[] keyIdentifier;
    private final Period period;

    /**
     * Pins one.
     *
     * @throws IllegalArgumentException if it is no authority, or its key is too weak
     */
    PinnedAuthority(CertificateKind kind, X509Certificate certificate, PublicKey key) {
        if (certificate.getBasicConstraints() < 0) {
            throw new IllegalArgumentException("not the certificate of an authority");
        }
        this.certificate = certificate;
        this.kind = kind;
        this.key = key;
        this.name = certificate.getSubjectX500Principal().getEncoded();
        this.keyIdentifier = KeyIdentifiers.of(certificate);
        this.period = new Period(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    X509Certificate certificate() {
        return certificate;
    }

    CertificateKind kind() {
        return kind;
    }

    PublicKey key() {
        return key;
    }

    boolean covers(Instant instant) {
        return period.covers(instant);
    }

    boolean maySignLists() {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[CRL_SIGN];
    }

    boolean isNamed(byte[] issuer) {
        return Arrays.equals(name, issuer);
    }

    /** Whether an authorityKeyIdentifier, as far as it says something, means this one. */
    boolean isMeantBy(Optional<AuthorityKeyIdentifier> identifier) {
        if (identifier.isEmpty()) {
            return true;
        }
        byte[] id = identifier.get().getKeyIdentifierOctets();
        BigInteger serial = identifier.get().getAuthorityCertSerialNumber();
        return (id == null || Arrays.equals(id, keyIdentifier))
                && (serial == null || serial.equals(certificate.getSerialNumber()));
    }

    /** Whether it issued a certificate: by name, key identifier and signature. */
    boolean issued(SignerCertificate holder) {
        return isNamed(holder.issuer()) && isMeantBy(holder.extensions().authorityKey()) && holder.isSignedBy(key);
    }
}
