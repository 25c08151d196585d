package kazasu.verifier.algorithm;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * How a signature was made.
 *
 * @param scheme padding or curve
 * @param digest of what is signed
 */
public record SignatureAlgorithm(Scheme scheme, DigestAlgorithm digest) {
    /** RSASSA-PKCS1-v1_5, RSASSA-PSS, ECDSA. */
    public enum Scheme {
        PKCS1,
        PSS,
        ECDSA
    }

    private static final String RSA_ENCRYPTION = "1.2.840.113549.1.1.1";
    private static final String RSASSA_PSS = "1.2.840.113549.1.1.10";
    private static final Map<String, SignatureAlgorithm> NAMED = Map.of(
            "1.2.840.113549.1.1.11", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_256),
            "1.2.840.113549.1.1.12", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_384),
            "1.2.840.113549.1.1.13", new SignatureAlgorithm(Scheme.PKCS1, DigestAlgorithm.SHA_512),
            "1.2.840.10045.4.3.2", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_256),
            "1.2.840.10045.4.3.3", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_384),
            "1.2.840.10045.4.3.4", new SignatureAlgorithm(Scheme.ECDSA, DigestAlgorithm.SHA_512));
    /** RSA with MD2, MD4, MD5, SHA-1 (two names), SHA-224; ECDSA and DSA with SHA-1 and SHA-224. */
    private static final Set<String> WEAK = Set.of(
            "1.2.840.113549.1.1.2",
            "1.2.840.113549.1.1.3",
            "1.2.840.113549.1.1.4",
            "1.2.840.113549.1.1.5",
            "1.3.14.3.2.29",
            "1.2.840.113549.1.1.14",
            "1.2.840.10045.4.1",
            "1.2.840.10045.4.3.1",
            "1.2.840.10040.4.3",
            "2.16.840.1.101.3.4.3.1");

    private static final byte[] DER_NULL = {5, 0};

    /**
     * Reads an AlgorithmIdentifier of a certificate, list or answer.
     *
     * @param oid with dots
     * @param parameters DER, or nothing
     * @throws RefusedException with a reason of the step {@code ALGORITHM}
     */
    public static SignatureAlgorithm read(String oid, byte @Nullable [] parameters) throws RefusedException {
        if (oid.equals(RSASSA_PSS)) {
            return new SignatureAlgorithm(Scheme.PSS, PssParameters.read(parameters));
        }
        SignatureAlgorithm named = NAMED.get(oid);
        if (named == null) {
            throw new RefusedException(
                    WEAK.contains(oid) ? Reason.WEAK_ALGORITHM : Reason.UNSUPPORTED_ALGORITHM, "signature " + oid);
        }
        requireNone(parameters, named.scheme == Scheme.PKCS1);
        return named;
    }

    /**
     * Reads the signatureAlgorithm of a SignerInfo, which may leave the digest to its neighbour (RFC 5754 §3.2).
     *
     * @param oid with dots
     * @param parameters DER, or nothing
     * @param digest the digestAlgorithm beside it
     * @throws RefusedException with a reason of the step {@code ALGORITHM}
     */
    public static SignatureAlgorithm read(String oid, byte @Nullable [] parameters, DigestAlgorithm digest)
            throws RefusedException {
        if (oid.equals(RSA_ENCRYPTION)) {
            requireNone(parameters, true);
            return new SignatureAlgorithm(Scheme.PKCS1, digest);
        }
        SignatureAlgorithm algorithm = read(oid, parameters);
        if (algorithm.digest != digest) {
            throw new RefusedException(
                    Reason.ALGORITHM_MISMATCH,
                    "digest " + digest.javaName() + ", signature with " + algorithm.digest.javaName());
        }
        return algorithm;
    }

    private static void requireNone(byte @Nullable [] parameters, boolean mayBeNull) throws RefusedException {
        if (parameters != null && !(mayBeNull && Arrays.equals(parameters, DER_NULL))) {
            throw new RefusedException(Reason.ALGORITHM_MISMATCH, "parameters where none belong");
        }
    }

    /**
     * Checks that a key is of this algorithm's kind.
     *
     * @throws RefusedException {@code ALGORITHM_MISMATCH} if not
     */
    public void requireKind(PublicKey key) throws RefusedException {
        boolean fits = scheme == Scheme.ECDSA ? key instanceof ECPublicKey : key instanceof RSAPublicKey;
        if (!fits) {
            throw new RefusedException(Reason.ALGORITHM_MISMATCH, "a " + scheme + " signature, another kind of key");
        }
    }

    /**
     * Whether a signature is right. A key of another kind or a signature of another length is wrong, nothing throws.
     *
     * @param key RSA or elliptic curve, see {@link PublicKeys}
     * @param message that was signed
     * @param signature RSA: as long as the modulus; ECDSA: DER
     */
    public boolean verify(PublicKey key, byte[] message, byte[] signature) {
        return verifyHash(key, digest.of(message), signature);
    }

    /** The same where the message was hashed already, by {@link #digest}. */
    public boolean verifyHash(PublicKey key, byte[] hash, byte[] signature) {
        if (scheme == Scheme.ECDSA) {
            return key instanceof ECPublicKey && EcdsaCheck.verify(key, hash, signature);
        }
        if (!(key instanceof RSAPublicKey rsa)) {
            return false;
        }
        return scheme == Scheme.PKCS1
                ? Pkcs1Check.verify(rsa, digest, hash, signature)
                : PssCheck.verify(rsa, digest, hash, signature);
    }
}
