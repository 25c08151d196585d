package kazasu.card;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** EMSA-PSS read backwards (RFC 8017, 9.1.2), SHA-256. */
final class Pss {
    private static final int HASH = 32;

    private Pss() {}

    /** The salt's length in an encoded message; 01 stands before it, and zeros before that. */
    static int saltLength(byte[] number, int length) {
        byte[] encoded = BigIntegers.asUnsignedByteArray(length, new java.math.BigInteger(1, number));
        int dataLength = length - HASH - 1;
        byte[] seed = Arrays.copyOfRange(encoded, dataLength, dataLength + HASH);
        byte[] data = Arrays.copyOf(encoded, dataLength);
        for (int at = 0, counter = 0; at < dataLength; at += HASH, counter++) {
            byte[] mask = hash(seed, new byte[] {0, 0, 0, (byte) counter});
            for (int i = at; i < Math.min(at + HASH, dataLength); i++) {
                data[i] ^= mask[i - at];
            }
        }
        data[0] &= 0x7F;
        int one = 0;
        while (data[one] == 0) {
            one++;
        }
        if (data[one] != 1) {
            throw new AssertionError("no 01 before the salt");
        }
        return dataLength - one - 1;
    }

    private static byte[] hash(byte[] seed, byte[] counter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return digest.digest(counter);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
