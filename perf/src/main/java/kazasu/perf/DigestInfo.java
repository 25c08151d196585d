package kazasu.perf;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import kazasu.apdu.Hex;

/** What the card signs, and whether it did. */
public final class DigestInfo {
    private static final byte[] SHA256_PREFIX = Hex.parse("3031300D060960864801650304020105000420");
    private static final int DIGEST = 32;

    private DigestInfo() {}

    /** A DigestInfo of SHA-256 with a digest that nobody has seen before. */
    public static byte[] fresh(RandomGenerator random) {
        byte[] digest = new byte[DIGEST];
        random.nextBytes(digest);
        byte[] info = Arrays.copyOf(SHA256_PREFIX, SHA256_PREFIX.length + DIGEST);
        System.arraycopy(digest, 0, info, SHA256_PREFIX.length, DIGEST);
        return info;
    }

    /** Whether this is the PKCS #1 v1.5 signature of that, to the byte: the whole padded block is compared. */
    public static boolean isSignedBy(RSAPublicKey key, byte[] info, byte[] signature) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        if (signature.length != length) {
            return false;
        }
        byte[] block = new byte[length];
        Arrays.fill(block, (byte) 0xFF);
        block[0] = 0;
        block[1] = 1;
        block[length - info.length - 1] = 0;
        System.arraycopy(info, 0, block, length - info.length, info.length);
        BigInteger opened = new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
        return opened.equals(new BigInteger(1, block));
    }
}
