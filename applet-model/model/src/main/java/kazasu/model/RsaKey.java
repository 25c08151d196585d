package kazasu.model;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * An RSA key.
 *
 * @param modulus 2048 bits
 * @param exponent public exponent
 */
record RsaKey(BigInteger modulus, BigInteger exponent) implements SignatureKey {
    /** Bytes of a modulus and of a signature. */
    static final int LENGTH = 256;

    /** The exponent of every key that a card makes (docs/decisions.md §4). */
    static final BigInteger F4 = BigInteger.valueOf(65537);

    RsaKey(byte[] modulus) {
        this(new BigInteger(1, modulus), F4);
    }

    /** The modulus as GENERATE gives it, 256 bytes. */
    byte[] modulusBytes() {
        return fixed(modulus);
    }

    @Override
    public KeyAlgorithm algorithm() {
        return KeyAlgorithm.RSA_2048;
    }

    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        BigInteger s = new BigInteger(1, signature);
        if (signature.length != LENGTH || s.compareTo(modulus) >= 0) {
            return false;
        }
        byte[] block = opened(signature);
        byte[] content = scheme.content(input);
        return scheme.isPss() ? Pss.encodes(block, content, salt) : Arrays.equals(block, padded(content));
    }

    @Override
    public byte[] salt(Scheme scheme, int length, byte[] signature) {
        return scheme.isPss() && signature.length == LENGTH ? Pss.salt(opened(signature), length) : new byte[0];
    }

    private byte[] opened(byte[] signature) {
        return fixed(new BigInteger(1, signature).modPow(exponent, modulus));
    }

    /** PKCS#1 v1.5, type 1. */
    private static byte[] padded(byte[] content) {
        byte[] block = new byte[LENGTH];
        int start = LENGTH - content.length;
        Arrays.fill(block, 2, start - 1, (byte) 0xFF);
        block[1] = 1;
        System.arraycopy(content, 0, block, start, content.length);
        return block;
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[LENGTH];
        int used = Math.min(bytes.length, LENGTH);
        System.arraycopy(bytes, bytes.length - used, fixed, LENGTH - used, used);
        return fixed;
    }
}
