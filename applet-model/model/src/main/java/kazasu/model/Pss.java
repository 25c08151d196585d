package kazasu.model;

import java.util.Arrays;

/**
 * EMSA-PSS verification (RFC 8017 §9.1.2) for a 2048-bit modulus: SHA-256, MGF1 with SHA-256, trailer BC. Written here from the
 * recovered block, because the JDK's verifier wants the message and the card may be given a hash.
 */
final class Pss {
    private static final int HASH = 32;
    private static final int TRAILER = 0xBC;
    private static final byte[] EIGHT_ZEROS = new byte[8];

    private Pss() {}

    /**
     * Whether a block is the encoding of a hash with a salt of exactly that length.
     *
     * @param block signature raised to the public exponent, as long as the modulus
     * @param hash of the message
     * @param salt length in bytes
     */
    static boolean encodes(byte[] block, byte[] hash, int salt) {
        int masked = block.length - HASH - 1;
        if (hash.length != HASH || (block[block.length - 1] & 0xFF) != TRAILER || (block[0] & 0x80) != 0) {
            return false;
        }
        byte[] check = Arrays.copyOfRange(block, masked, masked + HASH);
        byte[] data = unmasked(block);
        int one = masked - salt - 1;
        boolean padded = data[one] == 1 && zero(data, one);
        byte[] salted = Arrays.copyOfRange(data, one + 1, masked);
        return padded && Arrays.equals(Scheme.digest("SHA-256", EIGHT_ZEROS, hash, salted), check);
    }

    /**
     * The salt of a block that encodes a hash.
     *
     * @param block signature raised to the public exponent, as long as the modulus
     * @param salt length in bytes
     */
    static byte[] salt(byte[] block, int salt) {
        byte[] data = unmasked(block);
        return Arrays.copyOfRange(data, data.length - salt, data.length);
    }

    private static byte[] unmasked(byte[] block) {
        byte[] data = Arrays.copyOf(block, block.length - HASH - 1);
        byte[] seed = Arrays.copyOfRange(block, data.length, data.length + HASH);
        for (int at = 0, counter = 0; at < data.length; at += HASH, counter++) {
            byte[] mask = Scheme.digest("SHA-256", seed, new byte[] {0, 0, 0, (byte) counter});
            for (int i = 0; i < HASH && at + i < data.length; i++) {
                data[at + i] ^= mask[i];
            }
        }
        data[0] &= 0x7F;
        return data;
    }

    private static boolean zero(byte[] data, int end) {
        for (int i = 0; i < end; i++) {
            if (data[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
