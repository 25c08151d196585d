package kazasu.model;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The public half of a key on the card.
 *
 * @param modulus 2048 bits
 * @param exponent public exponent
 */
record SignatureKey(BigInteger modulus, BigInteger exponent) {
    /** Bytes of a modulus and of a signature. */
    static final int LENGTH = 256;

    /**
     * Whether a signature is PKCS#1 v1.5 type-1 padding over the input as it is (card-interface.md §3.5, P1 00).
     *
     * @param input 1 to 245 bytes
     * @param signature the answer without its status word
     */
    boolean signed(byte[] input, byte[] signature) {
        if (signature.length != LENGTH) {
            return false;
        }
        BigInteger s = new BigInteger(1, signature);
        return s.compareTo(modulus) < 0 && s.modPow(exponent, modulus).equals(padded(input));
    }

    private static BigInteger padded(byte[] input) {
        byte[] block = new byte[LENGTH];
        int start = LENGTH - input.length;
        Arrays.fill(block, 2, start - 1, (byte) 0xFF);
        block[1] = 1;
        System.arraycopy(input, 0, block, start, input.length);
        return new BigInteger(1, block);
    }
}
