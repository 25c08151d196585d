package kazasu.features.steps;

import java.util.Arrays;

/** EMSA-PSS with SHA-256 and MGF1 with SHA-256, checked with whatever length its salt has (RFC 8017, 9.1.2). */
final class PssBlock {
    private static final int HASH = 32;
    private static final int TRAILER = 0xBC;

    private PssBlock() {}

    /**
     * Checks an opened signature.
     *
     * @param block of the modulus' length
     * @param hash what was signed
     * @return the length of the salt
     */
    static int saltLength(byte[] block, byte[] hash) {
        Expect.equal("trailer", TRAILER, block[block.length - 1] & 0xFF);
        Expect.equal("first bit", 0, block[0] & 0x80);
        int dataLength = block.length - HASH - 1;
        byte[] h = Arrays.copyOfRange(block, dataLength, dataLength + HASH);
        byte[] data = unmasked(Arrays.copyOf(block, dataLength), h);
        int one = 0;
        while (one < dataLength - 1 && data[one] == 0) {
            one++;
        }
        Expect.equal("byte in front of the salt", 1, (int) data[one]);
        byte[] salt = Arrays.copyOfRange(data, one + 1, dataLength);
        byte[] message = new byte[8 + hash.length + salt.length];
        System.arraycopy(hash, 0, message, 8, hash.length);
        System.arraycopy(salt, 0, message, 8 + hash.length, salt.length);
        Expect.bytes("H", Inputs.sha256(message), h);
        return salt.length;
    }

    private static byte[] unmasked(byte[] data, byte[] seed) {
        for (int i = 0; i < data.length; i += HASH) {
            byte[] input = Arrays.copyOf(seed, HASH + 4);
            input[HASH + 3] = (byte) (i / HASH);
            byte[] mask = Inputs.sha256(input);
            for (int j = i; j < Math.min(i + HASH, data.length); j++) {
                data[j] ^= mask[j - i];
            }
        }
        data[0] &= 0x7F;
        return data;
    }
}
