package kazasu.model;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a key that have come so far (docs/decisions.md §4, PUT DATA).
 *
 * @param parts by their number, 92 to 98
 */
record KeyImport(Map<Integer, Bytes> parts) {
    /** The part that starts an import. */
    static final int FIRST = 0x97;

    /** Bytes of a part. */
    static final int LENGTH = 128;

    private static final Set<Integer> ALL = Set.of(0x92, 0x93, 0x94, 0x95, 0x96, FIRST, 0x98);

    KeyImport {
        parts = Map.copyOf(parts);
    }

    static boolean isPart(int number) {
        return ALL.contains(number);
    }

    boolean has(int part) {
        return parts.containsKey(part);
    }

    KeyImport with(int part, byte[] value) {
        Map<Integer, Bytes> more = new HashMap<>(parts);
        more.put(part, Bytes.of(value));
        return new KeyImport(more);
    }

    boolean isComplete() {
        return parts.keySet().equals(ALL);
    }

    /** The key of a complete import. */
    SignatureKey key() {
        byte[] modulus = new byte[2 * LENGTH];
        System.arraycopy(bytes(FIRST), 0, modulus, 0, LENGTH);
        System.arraycopy(bytes(0x98), 0, modulus, LENGTH, LENGTH);
        return isSound(new BigInteger(1, modulus)) ? new RsaKey(modulus) : new NonsenseKey(Bytes.of(modulus));
    }

    private boolean isSound(BigInteger modulus) {
        BigInteger p = number(0x92);
        BigInteger q = number(0x93);
        return p.signum() > 0
                && modulus.bitLength() == 2048
                && p.multiply(q).equals(modulus)
                && number(0x94).multiply(q).mod(p).equals(BigInteger.ONE)
                && isInverse(number(0x95), p)
                && isInverse(number(0x96), q);
    }

    private static boolean isInverse(BigInteger exponent, BigInteger prime) {
        return exponent.multiply(RsaKey.F4)
                .mod(prime.subtract(BigInteger.ONE).max(BigInteger.ONE))
                .equals(BigInteger.ONE);
    }

    private BigInteger number(int part) {
        return new BigInteger(1, bytes(part));
    }

    private byte[] bytes(int part) {
        Bytes value = parts.get(part);
        return value == null ? new byte[LENGTH] : value.toArray();
    }

    /** How many, never what. */
    @Override
    public String toString() {
        return "KeyImport[" + parts.size() + " parts]";
    }
}
