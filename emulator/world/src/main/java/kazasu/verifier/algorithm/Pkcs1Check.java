package kazasu.verifier.algorithm;

import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * RSASSA-PKCS1-v1_5 (RFC 8017 §8.2.2): the encoded message is made anew and compared whole. Whoever parses it instead lets forgeries pass
 * (Bleichenbacher 2006).
 */
final class Pkcs1Check {
    /** 00 01, eight bytes of FF at least, 00. */
    private static final int SHORTEST_PADDING = 11;

    private Pkcs1Check() {}

    static boolean verify(RSAPublicKey key, DigestAlgorithm digest, byte[] hash, byte[] signature) {
        return RsaOperation.open(key, signature)
                .filter(opened -> MessageDigest.isEqual(opened, encoded(digest, hash, opened.length)))
                .isPresent();
    }

    private static byte[] encoded(DigestAlgorithm digest, byte[] hash, int length) {
        byte[] info = digest.digestInfo();
        byte[] encoded = new byte[length];
        int padding = length - info.length - hash.length;
        if (padding < SHORTEST_PADDING) {
            return new byte[0];
        }
        Arrays.fill(encoded, 1, padding - 1, (byte) 0xFF);
        encoded[1] = 1;
        System.arraycopy(info, 0, encoded, padding, info.length);
        System.arraycopy(hash, 0, encoded, padding + info.length, hash.length);
        return encoded;
    }
}
