package kazasu.features.steps;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kazasu.apdu.Hex;

/** What is given to a card to sign: always the same, so that a run is reproducible. */
final class Inputs {
    private static final byte[] SHA256_PREFIX = Hex.parse("3031300D060960864801650304020105000420");

    private Inputs() {}

    /** Bytes from A5 in steps of seven: neither order nor length can be lost unseen, and no ASCII digits stand in a row. */
    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (0xA5 + 7 * i);
        }
        return bytes;
    }

    /** The DigestInfo (RFC 8017 §9.2) of a fixed text. */
    static byte[] digestInfo() {
        return digestInfo(sha256("かざす".getBytes(StandardCharsets.UTF_8)));
    }

    /** The DigestInfo of a hash. */
    static byte[] digestInfo(byte[] hash) {
        byte[] info = new byte[SHA256_PREFIX.length + hash.length];
        System.arraycopy(SHA256_PREFIX, 0, info, 0, SHA256_PREFIX.length);
        System.arraycopy(hash, 0, info, SHA256_PREFIX.length, hash.length);
        return info;
    }

    /** A number as big-endian bytes with leading zeros. */
    static byte[] fixedLength(BigInteger number, int length) {
        byte[] bytes = new byte[length];
        byte[] digits = number.toByteArray();
        int from = Math.max(0, digits.length - length);
        int count = digits.length - from;
        System.arraycopy(digits, from, bytes, length - count, count);
        return bytes;
    }

    static byte[] sha256(byte[] message) {
        return digest("SHA-256", message);
    }

    static byte[] sha384(byte[] message) {
        return digest("SHA-384", message);
    }

    private static byte[] digest(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
