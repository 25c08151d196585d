package kazasu.pki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.model.Profile;

/**
 * EF 0006: a PKCS#11 CK_TOKEN_INFO of 160 bytes, big-endian, text in ASCII padded with blanks (card-interface.md §2.1). The
 * values are those of that table but for the model, which says that this is no real card.
 */
final class TokenInformation {
    private static final String MANUFACTURER = "00000000000000000000000000000001";
    private static final String MODEL = "KAZASU-TEST";
    /** RNG, LOGIN_REQUIRED, USER_PIN_INITIALIZED, TOKEN_INITIALIZED. */
    private static final int FLAGS = 0x0000040D;

    private static final int LONGEST_PIN = 16;
    private static final int SHORTEST_PIN = 6;
    private static final int UNAVAILABLE = 0xFFFFFFFF;

    private TokenInformation() {}

    /**
     * The content of the file.
     *
     * @param profile gives the label, at most 32 characters
     * @param serialNumber of the token, 16 digits
     */
    static byte[] encode(Profile profile, String serialNumber) {
        ByteBuffer file = ByteBuffer.allocate(160);
        file.put(padded(profile.label(), 32));
        file.put(padded(MANUFACTURER, 32));
        file.put(padded(MODEL, 16));
        file.put(padded(serialNumber, 16));
        file.putInt(FLAGS);
        file.putInt(1).putInt(0); // sessions, most and now
        file.putInt(1).putInt(0); // read-write sessions, most and now
        file.putInt(LONGEST_PIN).putInt(SHORTEST_PIN);
        for (int figure = 0; figure < 4; figure++) {
            file.putInt(UNAVAILABLE); // memory, total and free, public and private
        }
        file.put(padded("03", 2)); // hardware version
        file.put(padded("01", 2)); // firmware version
        file.put(padded("9".repeat(16), 16)); // time
        return file.array();
    }

    private static byte[] padded(String text, int length) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        if (ascii.length > length) {
            throw new IllegalArgumentException("\"" + text + "\" is longer than " + length + " bytes");
        }
        byte[] field = new byte[length];
        Arrays.fill(field, (byte) ' ');
        System.arraycopy(ascii, 0, field, 0, ascii.length);
        return field;
    }
}
