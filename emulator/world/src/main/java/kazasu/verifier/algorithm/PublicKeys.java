package kazasu.verifier.algorithm;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import kazasu.card.CryptoProvider;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;

/** Which keys are strong enough, in the form in which the provider works with them. */
public final class PublicKeys {
    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 256;
    /** NIST SP 800-56B: 65537 or more. Lower ones make forgeries easy where padding is checked loosely. */
    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65537);

    private static final int LONGEST_EXPONENT = 64;

    private PublicKeys() {}

    /**
     * Checks a key and turns it into the provider's own form: done at each signature, that takes as long as the signature.
     *
     * @throws RefusedException with a reason of the step {@code ALGORITHM}, or {@code TOO_LARGE}
     */
    public static PublicKey strong(PublicKey key) throws RefusedException {
        if (key instanceof RSAPublicKey rsa) {
            requireStrong(rsa);
            return translated("RSA", key, CryptoProvider.keyFactory());
        }
        if (key instanceof ECPublicKey ec) {
            if (ec.getParams().getOrder().bitLength() < SHORTEST_EC) {
                throw new RefusedException(Reason.WEAK_ALGORITHM, "a curve of less than 256 bits");
            }
            return translated("EC", key, CryptoProvider.ellipticCurves());
        }
        throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "a key that is neither RSA nor elliptic");
    }

    private static void requireStrong(RSAPublicKey key) throws RefusedException {
        int bits = key.getModulus().bitLength();
        if (bits > Limits.RSA_BITS || key.getPublicExponent().bitLength() > LONGEST_EXPONENT) {
            throw new RefusedException(Reason.TOO_LARGE, "an RSA key of " + bits + " bits");
        }
        if (bits < SHORTEST_RSA || !key.getModulus().testBit(0)) {
            throw new RefusedException(Reason.WEAK_ALGORITHM, "an RSA key of " + bits + " bits");
        }
        if (key.getPublicExponent().compareTo(LEAST_EXPONENT) < 0
                || !key.getPublicExponent().testBit(0)) {
            throw new RefusedException(Reason.WEAK_ALGORITHM, "an RSA key with a low exponent");
        }
    }

    /** Not by {@code translateKey}: Corretto's ciphers destroy such a key when they take the next one, under the hands of other threads too. */
    private static PublicKey translated(String algorithm, PublicKey key, Provider provider) throws RefusedException {
        try {
            return KeyFactory.getInstance(algorithm, provider).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "a key that the provider refuses");
        }
    }
}
