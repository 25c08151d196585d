package kazasu.workbench.prove;

import java.nio.charset.StandardCharsets;
import kazasu.apdu.Hex;

/**
 * VERIFY or CHANGE REFERENCE DATA by short file id.
 *
 * @param file of the PIN
 * @param pin presented, or new
 * @param isChange whether it is a CHANGE, of a PIN that is verified
 */
record PinCommand(int file, String pin, boolean isChange) {
    /** The command APDU. */
    byte[] bytes() {
        String head = isChange ? "002401%02X%02X" : "002000%02X%02X";
        byte[] value = pin.getBytes(StandardCharsets.US_ASCII);
        return Hex.parse(String.format(head, 0x80 | file, value.length) + Hex.format(value));
    }

    /** Never the PIN. */
    @Override
    public String toString() {
        return (isChange ? "CHANGE " : "VERIFY ") + Integer.toHexString(file);
    }
}
