package kazasu.card;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;

/**
 * Chance that repeats itself: the same seed gives the same bytes and the same keys, on every JDK. For reproducing a run; the
 * keys come from the JDK's generator, since the fast provider ignores a seed.
 */
public final class SeededChance implements Chance {
    private final SecureRandom random;

    /**
     * Chance from a seed.
     *
     * @param seed of the run
     * @param card tells the cards of one run apart: two cards never share random bytes or keys
     */
    public SeededChance(long seed, long card) {
        try {
            random = SecureRandom.getInstance("SHA1PRNG");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA1PRNG", e);
        }
        random.setSeed(ByteBuffer.allocate(16).putLong(seed).putLong(card).array());
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }

    @Override
    public RSAPrivateCrtKey nextRsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", CryptoProvider.reproducible());
            generator.initialize(2048, random);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA key generation", e);
        }
    }
}
