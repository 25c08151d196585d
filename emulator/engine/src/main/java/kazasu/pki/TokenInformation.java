package kazasu.pki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.model.Profile;

/**
 * EF 0006: a PKCS#11 CK_TOKEN_INFO of 160 bytes, big-endian, text in ASCII padded with blanks (card-interface.md §2.1). The
 * values are those of that table but for the model, which says that this is no real card.
 */
public final class TokenInformation {
    private static final String MANUFACTURER = "00000000000000000000000000000001";
    private static final String MODEL = "KAZASU-TEST";
    /** RNG, LOGIN_REQUIRED, USER_PIN_INITIALIZED, TOKEN_INITIALIZED. */
    private static final int FLAGS = 0x0000040D;

    private static final int LONGEST_PIN = 16;
    private static final int SHORTEST_PIN = 6;
    private static final int UNAVAILABLE = 0xFFFFFFFF;

    private static final int LABEL = 32;
    private static final int SERIAL_NUMBER_AT = 80;
    private static final int SERIAL_NUMBER = 16;
    private static final int LENGTH = 160;

    private TokenInformation() {}

    /**
     * The token label, which tells the kind of card (card-interface.md §1.3).
     *
     * @param file the content of the file
     * @return without the blanks behind it; empty if the file is too short to be one
     */
    public static String label(byte[] file) {
        return text(file, 0, LABEL);
    }

    /**
     * The serial number of the token.
     *
     * @param file the content of the file
     * @return 16 digits on a card that was made properly; empty if the file is too short to be one
     */
    public static String serialNumber(byte[] file) {
        return text(file, SERIAL_NUMBER_AT, SERIAL_NUMBER);
    }

    private static String text(byte[] file, int offset, int length) {
        return file.length < LENGTH ? "" : new String(file, offset, length, StandardCharsets.US_ASCII).strip();
    }

    /**
     * The content of the file.
     *
     * @param profile gives the label, at most 32 characters
     * @param serialNumber of the token, 16 digits
     */
    public static byte[] encode(Profile profile, String serialNumber) {
        ByteBuffer file = ByteBuffer.allocate(LENGTH);
        file.put(padded(profile.label(), LABEL));
        file.put(padded(MANUFACTURER, 32));
        file.put(padded(MODEL, 16));
        file.put(padded(serialNumber, SERIAL_NUMBER));
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
