package kazasu.office;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kazasu.card.Chance;

/**
 * RSA-2048 keys for cards of which nobody expects secrecy: n primes give n(n−1)/2 keys, all different, so that a town of hundreds of
 * cards costs a second. Two of them can share a prime, which would give both away; hence for runs that are not about key generation.
 * Safe for use by several threads.
 */
public final class PooledKeys implements Supplier<RSAPrivateCrtKey> {
    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);
    private static final int PRIME_BYTES = 128;
    /** The two highest bits: then a product has all its 2048. */
    private static final byte HIGH = (byte) 0xC0;

    private final Chance chance;
    private final List<BigInteger> primes = new ArrayList<>();
    private int first;
    private int second;

    /**
     * An empty pool, which draws a prime when it needs one more.
     *
     * @param chance the source; the same seed gives the same keys
     */
    public PooledKeys(Chance chance) {
        this.chance = chance;
        primes.add(draw());
    }

    /** The next key; never the same twice. */
    @Override
    public synchronized RSAPrivateCrtKey get() {
        if (++first >= second) {
            first = 0;
            second++;
            primes.add(draw());
        }
        return key(primes.get(second), primes.get(first));
    }

    private BigInteger draw() {
        byte[] bytes = new byte[PRIME_BYTES];
        chance.nextBytes(bytes);
        bytes[0] |= HIGH;
        BigInteger prime = new BigInteger(1, bytes).nextProbablePrime();
        while (prime.subtract(BigInteger.ONE).mod(EXPONENT).signum() == 0) {
            prime = prime.nextProbablePrime();
        }
        return prime;
    }

    private static RSAPrivateCrtKey key(BigInteger p, BigInteger q) {
        BigInteger pMinus = p.subtract(BigInteger.ONE);
        BigInteger qMinus = q.subtract(BigInteger.ONE);
        BigInteger d = EXPONENT.modInverse(pMinus.multiply(qMinus));
        RSAPrivateCrtKeySpec spec = new RSAPrivateCrtKeySpec(
                p.multiply(q), EXPONENT, d, p, q, d.mod(pMinus), d.mod(qMinus), q.modInverse(p));
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA", e);
        }
    }
}
