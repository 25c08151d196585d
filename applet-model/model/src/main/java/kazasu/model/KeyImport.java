package kazasu.model;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The parts of a key that have come so far (docs/decisions.md §4, PUT DATA).
 *
 * @param parts by their number: 92 to 98 of an RSA key, B0 and B1 of one on P-384
 */
record KeyImport(Map<Integer, Bytes> parts) {
    /** The part that starts the import of an RSA key. */
    static final int FIRST = 0x97;

    /** The part that starts the import of a key on P-384. */
    static final int POINT = 0xB0;

    /** The other part of a key on P-384. */
    static final int NUMBER = 0xB1;

    /** Bytes of a part of an RSA key. */
    static final int LENGTH = 128;

    private static final Map<Integer, Integer> RSA =
            Map.of(0x92, LENGTH, 0x93, LENGTH, 0x94, LENGTH, 0x95, LENGTH, 0x96, LENGTH, FIRST, LENGTH, 0x98, LENGTH);
    private static final Map<Integer, Integer> ELLIPTIC = Map.of(POINT, P384.POINT, NUMBER, P384.NUMBER);

    KeyImport {
        parts = Map.copyOf(parts);
    }

    static boolean isPart(int number) {
        return RSA.containsKey(number) || ELLIPTIC.containsKey(number);
    }

    /** Whether a part starts an import. */
    static boolean starts(int part) {
        return part == FIRST || part == POINT;
    }

    /** Bytes of a part. */
    static int length(int part) {
        return ELLIPTIC.getOrDefault(part, LENGTH);
    }

    /** Whether a part can come next: one of the same kind of key, once. */
    boolean takes(int part) {
        return all().containsKey(part) && !parts.containsKey(part);
    }

    private Map<Integer, Integer> all() {
        return isElliptic() ? ELLIPTIC : RSA;
    }

    private boolean isElliptic() {
        return parts.containsKey(POINT);
    }

    KeyImport with(int part, byte[] value) {
        Map<Integer, Bytes> more = new HashMap<>(parts);
        more.put(part, Bytes.of(value));
        return new KeyImport(more);
    }

    boolean isComplete() {
        return parts.keySet().equals(all().keySet());
    }

    /** The key of a complete import. */
    SignatureKey key() {
        return isElliptic() ? ellipticKey() : rsaKey();
    }

    private SignatureKey ellipticKey() {
        byte[] point = bytes(POINT);
        return EcKey.of(point)
                .filter(key -> P384.belong(key.key(), bytes(NUMBER)))
                .<SignatureKey>map(key -> key)
                .orElseGet(() -> new NonsenseKey(KeyAlgorithm.P_384, Bytes.of(point)));
    }

    private SignatureKey rsaKey() {
        byte[] modulus = new byte[2 * LENGTH];
        System.arraycopy(bytes(FIRST), 0, modulus, 0, LENGTH);
        System.arraycopy(bytes(0x98), 0, modulus, LENGTH, LENGTH);
        return isSound(new BigInteger(1, modulus))
                ? new RsaKey(modulus)
                : new NonsenseKey(KeyAlgorithm.RSA_2048, Bytes.of(modulus));
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
        return value == null ? new byte[length(part)] : value.toArray();
    }

    /** How many, never what. */
    @Override
    public String toString() {
        return "KeyImport[" + parts.size() + " parts]";
    }
}
