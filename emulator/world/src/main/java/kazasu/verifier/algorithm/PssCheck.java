package kazasu.verifier.algorithm;

import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/** EMSA-PSS (RFC 8017 §9.1.2) with a salt as long as the hash. */
final class PssCheck {
    private static final byte TRAILER = (byte) 0xBC;
    private static final int ZEROS = 8;

    private PssCheck() {}

    static boolean verify(RSAPublicKey key, DigestAlgorithm digest, byte[] hash, byte[] signature) {
        int bits = key.getModulus().bitLength() - 1;
        return RsaOperation.open(key, signature)
                .filter(opened -> isEncoded(digest, hash, opened, bits))
                .isPresent();
    }

    private static boolean isEncoded(DigestAlgorithm digest, byte[] hash, byte[] opened, int bits) {
        int length = (bits + 7) / 8;
        // a modulus of 8n + 1 bits: the first byte isn't part of the encoded message
        if (opened.length > length && opened[0] != 0) {
            return false;
        }
        byte[] encoded = Arrays.copyOfRange(opened, opened.length - length, opened.length);
        int maskLength = length - digest.length() - 1;
        int zeros = 8 * length - bits;
        if (maskLength < digest.length() + 1
                || encoded[length - 1] != TRAILER
                || (encoded[0] & 0xFF) >> (8 - zeros) != 0) {
            return false;
        }
        byte[] expected = Arrays.copyOfRange(encoded, maskLength, length - 1);
        byte[] block = unmasked(digest, Arrays.copyOf(encoded, maskLength), expected);
        block[0] &= (byte) (0xFF >> zeros);
        return hasSalt(block, digest.length())
                && MessageDigest.isEqual(expected, salted(digest, hash, block, maskLength - digest.length()));
    }

    /** Zeros, a one, the salt. */
    private static boolean hasSalt(byte[] block, int saltLength) {
        int one = block.length - saltLength - 1;
        for (int i = 0; i < one; i++) {
            if (block[i] != 0) {
                return false;
            }
        }
        return block[one] == 1;
    }

    private static byte[] salted(DigestAlgorithm digest, byte[] hash, byte[] block, int saltBegin) {
        MessageDigest salted = digest.create();
        salted.update(new byte[ZEROS]);
        salted.update(hash);
        salted.update(block, saltBegin, block.length - saltBegin);
        return salted.digest();
    }

    /** MGF1 (RFC 8017 §B.2.1) over the hash, added to the block. */
    private static byte[] unmasked(DigestAlgorithm digest, byte[] block, byte[] seed) {
        MessageDigest mask = digest.create();
        for (int counter = 0; counter * digest.length() < block.length; counter++) {
            mask.update(seed);
            mask.update(new byte[] {0, 0, (byte) (counter >> 8), (byte) counter});
            byte[] part = mask.digest();
            int begin = counter * digest.length();
            for (int i = begin; i < Math.min(block.length, begin + part.length); i++) {
                block[i] ^= part[i - begin];
            }
        }
        return block;
    }
}
