package kazasu.verifier.signer;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kazasu.pki.Period;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.PublicKeys;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import org.jspecify.annotations.Nullable;

/** A holder's or a responder's certificate. Nothing in it is trusted before its authority's signature was verified. */
public final class SignerCertificate {
    private final X509Certificate certificate;
    private final CertificateBytes bytes;
    private final CertificateExtensions extensions;
    private final Period period;
    private final @Nullable PublicKey key;
    private final @Nullable RefusedException keyProblem;

    private SignerCertificate(X509Certificate certificate, CertificateBytes bytes, CertificateExtensions extensions) {
        this.certificate = certificate;
        this.bytes = bytes;
        this.extensions = extensions;
        this.period = new Period(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        PublicKey strong = null;
        RefusedException problem = null;
        try {
            strong = PublicKeys.strong(certificate.getPublicKey());
        } catch (RefusedException e) {
            problem = e;
        }
        this.key = strong;
        this.keyProblem = problem;
    }

    /**
     * Reads one.
     *
     * @param der not copied
     * @throws RefusedException {@code TOO_LARGE} or {@code BAD_CERTIFICATE}
     */
    public static SignerCertificate read(byte[] der) throws RefusedException {
        CertificateBytes bytes = CertificateBytes.read(der);
        X509Certificate certificate = bytes.decoded();
        return new SignerCertificate(certificate, bytes, CertificateExtensions.of(certificate));
    }

    /** For Java. */
    public X509Certificate x509() {
        return certificate;
    }

    /** DER; not copied. */
    public byte[] encoded() {
        return bytes.encoded();
    }

    /** SHA-256 of the DER; not copied. */
    public byte[] sha256() {
        return bytes.sha256();
    }

    /** Its number. */
    public BigInteger serialNumber() {
        return certificate.getSerialNumber();
    }

    /** Whether its issuer's name is this, byte for byte. */
    public boolean isIssuedBy(byte[] name) {
        return Arrays.equals(issuer(), name);
    }

    /** The issuer's name, DER. */
    public byte[] issuer() {
        return certificate.getIssuerX500Principal().getEncoded();
    }

    /** Whether it is valid then. */
    public boolean covers(Instant instant) {
        return period.covers(instant);
    }

    /** First and last second of its validity. */
    public Period period() {
        return period;
    }

    /** All that its extensions say. */
    public CertificateExtensions extensions() {
        return extensions;
    }

    /**
     * Its key, strong enough and in the provider's form.
     *
     * @throws RefusedException why not
     */
    public PublicKey key() throws RefusedException {
        if (key == null) {
            throw keyProblem == null ? new RefusedException(Reason.BAD_CERTIFICATE, "no key") : keyProblem;
        }
        return key;
    }

    /**
     * By which algorithm its authority signed it.
     *
     * @throws RefusedException with a reason of the step {@code ALGORITHM}
     */
    public SignatureAlgorithm signatureAlgorithm() throws RefusedException {
        return bytes.signatureAlgorithm();
    }

    /** Whether a key signed it. */
    public boolean isSignedBy(PublicKey authority) {
        try {
            SignatureAlgorithm algorithm = signatureAlgorithm();
            algorithm.requireKind(authority);
            return algorithm.verify(authority, bytes.toBeSigned(), bytes.signature());
        } catch (RefusedException e) {
            return false;
        }
    }

    /** The number in its subject's SKI, if it has one. */
    public Optional<byte[]> subjectKeyIdentifier() {
        return extensions.subjectKeyIdentifier();
    }
}
