package kazasu.model;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import kazasu.apdu.Hex;

/** Keys in the parts that PUT DATA wants. For tests: nobody's secret. */
final class RandomKey {
    private static final int PRIME_BITS = 1024;
    private static final int CERTAINTY = 20;

    /** The key on P-384 of RFC 6979, A.2.6. */
    static final Map<Integer, byte[]> ELLIPTIC = Map.of(
            KeyImport.POINT,
            Hex.parse(
                    "04EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64DEF8F0EA9055866064A254515480BC13"
                            + "8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720"),
            KeyImport.NUMBER,
            Hex.parse(
                    "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5"));

    private RandomKey() {}

    /** An RSA key from a seed. */
    static Map<Integer, byte[]> parts(Random random) {
        BigInteger p = prime(random);
        BigInteger q = prime(random);
        BigInteger n = p.multiply(q);
        BigInteger d = RsaKey.F4.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        byte[] modulus = new RsaKey(n, RsaKey.F4).modulusBytes();
        Map<Integer, byte[]> parts = new HashMap<>();
        parts.put(KeyImport.FIRST, Arrays.copyOf(modulus, KeyImport.LENGTH));
        parts.put(0x98, Arrays.copyOfRange(modulus, KeyImport.LENGTH, 2 * KeyImport.LENGTH));
        parts.put(0x92, part(p));
        parts.put(0x93, part(q));
        parts.put(0x94, part(q.modInverse(p)));
        parts.put(0x95, part(d.mod(p.subtract(BigInteger.ONE))));
        parts.put(0x96, part(d.mod(q.subtract(BigInteger.ONE))));
        return parts;
    }

    /** With its two highest bits set, so that the modulus has 2048 of them; and one that 65537 has an inverse for. */
    private static BigInteger prime(Random random) {
        while (true) {
            BigInteger start = new BigInteger(PRIME_BITS, random)
                    .setBit(PRIME_BITS - 1)
                    .setBit(PRIME_BITS - 2)
                    .setBit(0);
            BigInteger prime = start.nextProbablePrime();
            boolean coprime = prime.subtract(BigInteger.ONE).gcd(RsaKey.F4).equals(BigInteger.ONE);
            if (coprime && prime.bitLength() == PRIME_BITS && prime.isProbablePrime(CERTAINTY)) {
                return prime;
            }
        }
    }

    private static byte[] part(BigInteger number) {
        byte[] bytes = new RsaKey(number, RsaKey.F4).modulusBytes();
        return Arrays.copyOfRange(bytes, KeyImport.LENGTH, 2 * KeyImport.LENGTH);
    }
}
