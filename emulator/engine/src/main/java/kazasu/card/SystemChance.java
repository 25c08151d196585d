package kazasu.card;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECGenParameterSpec;

/** Chance as it comes: the JDK's secure random bytes, keys made by the fastest provider (some 70 ms each). */
public final class SystemChance implements Chance {
    private final SecureRandom random = new SecureRandom();

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }

    @Override
    public boolean isReproducible() {
        return false;
    }

    @Override
    public KeyPair nextEcKey(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CryptoProvider.ellipticCurves());
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no EC key generation", e);
        }
    }

    @Override
    public RSAPrivateCrtKey nextRsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", CryptoProvider.keyFactory());
            generator.initialize(2048);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA key generation", e);
        }
    }
}
