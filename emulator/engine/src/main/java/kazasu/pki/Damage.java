package kazasu.pki;

import java.util.Arrays;

/** What is wrong with the encoding of a certificate on a bad card. */
final class Damage {
    private static final int LONG_TWO = 0x82;
    private static final int LONG_ONE = 0x81;

    private Damage() {}

    /** The first half. */
    static byte[] truncated(byte[] certificate) {
        return Arrays.copyOf(certificate, certificate.length / 2);
    }

    /** Its length says 7FFF bytes: no file has so many. */
    static byte[] oversized(byte[] certificate) {
        require(certificate, LONG_TWO);
        byte[] result = certificate.clone();
        result[2] = 0x7F;
        result[3] = (byte) 0xFF;
        return result;
    }

    /** Its length as 82 00 xx where 81 xx would do; the signature covers the part inside and stays good. */
    static byte[] nonMinimal(byte[] certificate) {
        require(certificate, LONG_ONE);
        byte[] result = new byte[certificate.length + 1];
        result[0] = certificate[0];
        result[1] = (byte) LONG_TWO;
        System.arraycopy(certificate, 2, result, 3, certificate.length - 2);
        return result;
    }

    private static void require(byte[] certificate, int length) {
        if ((certificate[1] & 0xFF) != length) {
            throw new IllegalArgumentException(String.format(
                    "a certificate whose length begins with %02X is needed, not %d bytes", length, certificate.length));
        }
    }
}
