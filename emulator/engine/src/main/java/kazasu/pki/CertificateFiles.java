package kazasu.pki;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.model.CertificateState;
import kazasu.model.CredentialContents;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

/** Makes the two certificate files of one kind as a profile wants them. */
final class CertificateFiles {
    /** Smallest file with a certificate for an RSA-2048 key; below it, the certificate is for a key that nobody has. */
    private static final int SMALLEST_WITH_RSA = 450;

    private static final int YEARS_OF_EXPIRED = 6;
    private static final int YEARS_OF_GENERATION = 4;

    private final Issuance issuance;
    private final Chance chance;

    /**
     * What was made.
     *
     * @param certificate the holder's, as issued
     * @param content of the holder's file
     * @param authority of the file beside it
     */
    record Made(Optional<X509Certificate> certificate, byte[] content, X509Certificate authority) {}

    CertificateFiles(Issuance issuance, Chance chance) {
        this.issuance = issuance;
        this.chance = chance;
    }

    /**
     * Makes them.
     *
     * @param kind which of the two
     * @param contents what the profile wants
     * @param holder whose certificate it is
     * @param key the card's
     * @param caps ends that the certificate can't exceed
     */
    Made make(CertificateKind kind, CredentialContents contents, Holder holder, PublicKey key, Instant... caps) {
        return switch (contents.authority()) {
            case ISSUING -> make(issuance, kind, contents.certificate(), holder, key, caps);
            case OTHER_GENERATION -> {
                Made made = make(issuance, kind, contents.certificate(), holder, key, caps);
                yield new Made(
                        made.certificate(),
                        made.content(),
                        authority(kind, YEARS_OF_GENERATION).certificate());
            }
            case ATTACKER -> {
                Issuance attacker = issuance.by(authority(kind, 0));
                yield make(attacker, kind, contents.certificate(), holder, key, caps);
            }
        };
    }

    private Made make(
            Issuance by, CertificateKind kind, CertificateState state, Holder holder, PublicKey key, Instant... caps) {
        byte[] small = {};
        Optional<IssuedCertificate> issued = Optional.empty();
        switch (state.form()) {
            case NONE, EMPTY -> {}
            case ISSUED, TRUNCATED, OVERSIZED -> issued = Optional.of(by.issue(kind, holder, key, caps));
            case EXPIRED -> issued = Optional.of(by.yearsAgo(YEARS_OF_EXPIRED).issue(kind, holder, key));
            case BYTES -> small = small(state.bytes(), key);
            case NON_MINIMAL -> small = small(state.bytes() - 1, key);
        }
        Optional<X509Certificate> certificate =
                small.length > 0 ? Optional.of(parsed(small)) : issued.map(IssuedCertificate::certificate);
        byte[] content = certificate.map(Personaliser::encoded).orElse(small);
        CertificationAuthority authority =
                issued.map(IssuedCertificate::authority).orElseGet(() -> by.authorityNow(kind));
        return new Made(certificate, damaged(state.form(), content), authority.certificate());
    }

    private static byte[] damaged(CertificateState.Form form, byte[] certificate) {
        return switch (form) {
            case TRUNCATED -> Damage.truncated(certificate);
            case OVERSIZED -> Damage.oversized(certificate);
            case NON_MINIMAL -> Damage.nonMinimal(certificate);
            case ISSUED, EXPIRED, NONE, EMPTY, BYTES -> certificate;
        };
    }

    private CertificationAuthority authority(CertificateKind kind, int age) {
        return CertificationAuthority.create(
                kind, chance.nextRsaKey(), issuance.yearsAgo(age).now());
    }

    private byte[] small(int size, PublicKey key) {
        SubjectPublicKeyInfo info =
                size < SMALLEST_WITH_RSA ? nobodysKey() : SubjectPublicKeyInfo.getInstance(key.getEncoded());
        return SmallCertificate.of(size, info, issuance.now(), chance);
    }

    /** A P-256 key: 91 bytes where the card's takes 294. */
    private SubjectPublicKeyInfo nobodysKey() {
        X9ECParameters curve = CustomNamedCurves.getByName("P-256");
        byte[] random = new byte[40];
        chance.nextBytes(random);
        BigInteger secret = new BigInteger(1, random).mod(curve.getN());
        return new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, X9ObjectIdentifiers.prime256v1),
                curve.getG().multiply(secret).normalize().getEncoded(false));
    }

    private static X509Certificate parsed(byte[] certificate) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException e) {
            throw new IllegalStateException("a small certificate that is none", e);
        }
    }
}
