package kazasu.card;

import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;

/** Where a card gets its random bytes and, when it makes a key pair, its primes. Each card has its own. */
public interface Chance {
    /**
     * Fills an array with random bytes.
     *
     * @param bytes filled wholly
     */
    void nextBytes(byte[] bytes);

    /** A new RSA-2048 key with exponent 65537; never the same twice. */
    RSAPrivateCrtKey nextRsaKey();

    /**
     * A new key pair on an elliptic curve; never the same twice.
     *
     * @param curve {@code secp256r1} or {@code secp384r1}
     */
    default KeyPair nextEcKey(String curve) {
        return EcKeys.drawn(curve, this);
    }

    /**
     * Whether a seed fixes everything that is drawn: then nothing else on the card, such as a provider of signatures, may draw
     * random numbers of its own.
     */
    default boolean isReproducible() {
        return true;
    }
}
