package kazasu.portal.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a client sent: the signature, or the signed form.
 *
 * @param type its media type
 * @param bytes as they came
 */
public record Sent(String type, byte[] bytes) {
    /** SHA-256, hexadecimal. */
    public String digest() {
        return digest(bytes);
    }

    /** SHA-256 of anything, hexadecimal. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Type and length only. */
    @Override
    public String toString() {
        return type + " of " + bytes.length + " bytes";
    }
}
