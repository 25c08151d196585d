package kazasu.card.runtime;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.RSAPrivateCrtKeySpec;
import javax.crypto.Cipher;
import kazasu.card.CryptoProvider;

/** One private key, ready for raw RSA operations in the fastest provider. Safe for use from several threads. */
public final class RsaPrivateOperation {
    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(RsaPrivateOperation::cipher);

    private final PrivateKey key;
    private final int length;

    private RsaPrivateOperation(PrivateKey key, int length) {
        this.key = key;
        this.length = length;
    }

    /**
     * Prepares a key with public exponent 65537.
     *
     * @param n modulus
     * @param p first prime
     * @param q second prime
     * @param dp d mod (p−1)
     * @param dq d mod (q−1)
     * @param qInv 1/q mod p
     */
    public static RsaPrivateOperation of(
            BigInteger n, BigInteger p, BigInteger q, BigInteger dp, BigInteger dq, BigInteger qInv) {
        BigInteger p1 = p.subtract(BigInteger.ONE);
        BigInteger q1 = q.subtract(BigInteger.ONE);
        try {
            BigInteger d = EXPONENT.modInverse(p1.multiply(q1).divide(p1.gcd(q1)));
            PrivateKey key = KeyFactory.getInstance("RSA", CryptoProvider.keyFactory())
                    .generatePrivate(new RSAPrivateCrtKeySpec(n, EXPONENT, d, p, q, dp, dq, qInv));
            return new RsaPrivateOperation(key, (n.bitLength() + 7) / 8);
        } catch (ArithmeticException | GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key with exponent 65537");
        }
    }

    /**
     * Input to the power of d, modulo n.
     *
     * @param input below the modulus
     */
    public BigInteger apply(BigInteger input) {
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(Cipher.DECRYPT_MODE, key);
            return new BigInteger(1, cipher.doFinal(fixed(input.toByteArray(), length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the provider refuses this RSA key", e);
        }
    }

    /** A number's bytes, right-aligned in a fixed length. */
    public static byte[] fixed(byte[] number, int length) {
        byte[] result = new byte[length];
        int copied = Math.min(length, number.length);
        System.arraycopy(number, number.length - copied, result, length - copied, copied);
        return result;
    }

    private static Cipher cipher() {
        Provider provider = CryptoProvider.cipher();
        try {
            return Cipher.getInstance("RSA/ECB/NoPadding", provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no raw RSA in provider " + provider.getName(), e);
        }
    }
}
