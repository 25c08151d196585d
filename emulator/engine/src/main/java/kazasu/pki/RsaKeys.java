package kazasu.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

/** RSA-2048 with exponent 65537, the only keys there are (card-interface.md §5.3). */
final class RsaKeys {
    private static final int BITS = 2048;
    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    private RsaKeys() {}

    static RSAPublicKey publicKey(BigInteger modulus) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, EXPONENT));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not the modulus of an RSA key", e);
        }
    }

    static RSAPublicKey publicKey(RSAPrivateCrtKey key) {
        if (key.getModulus().bitLength() != BITS || !EXPONENT.equals(key.getPublicExponent())) {
            throw new IllegalArgumentException("an RSA key of 2048 bits with exponent 65537 is needed, not "
                    + key.getModulus().bitLength() + " bits with exponent " + key.getPublicExponent());
        }
        return publicKey(key.getModulus());
    }
}
