package kazasu.card;

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
}
