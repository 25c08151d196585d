package kazasu.model;

import java.util.Set;
import kazasu.apdu.Hex;
import kazasu.model.ParsedCommand.Form;

/**
 * Commands in hex without their secrets: PINs, keys and certificates being written, cryptograms. Whether a command bears a secret
 * is told by its instruction byte alone, whatever its class and however malformed it is.
 */
public final class Mask {
    /** VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER, PUT DATA, UPDATE BINARY, EXTERNAL AUTHENTICATE; JICSAP's CHANGE and UNLOCK KEY. */
    private static final Set<Integer> SECRET = Set.of(0x20, 0x24, 0x2C, 0xDA, 0xD6, 0x82, 0x32, 0x54);

    private static final int HEADER = 4;

    private Mask() {}

    /**
     * A command for a person or a log.
     *
     * @param command any bytes
     * @return upper-case hex; secret data as {@code [n bytes masked]}, length bytes shown where the command is well-formed
     */
    public static String command(byte[] command) {
        return isSecret(command) ? masked(command) : Hex.format(command);
    }

    /** Whether the data of a command is a secret; the odd instruction of ISO 7816-4 (data in BER-TLV) counts as its even one. */
    public static boolean isSecret(byte[] command) {
        return command.length > 1 && (SECRET.contains(command[1] & 0xFF) || SECRET.contains(command[1] & 0xFE));
    }

    private static String masked(byte[] c) {
        ParsedCommand parsed = ParsedCommand.of(c);
        Form form = parsed.form();
        if (parsed.hasData() && !parsed.isExtended()) {
            int end = HEADER + 1 + (c[HEADER] & 0xFF);
            return (Hex.format(c, 0, HEADER + 1) + hidden(end - HEADER - 1) + Hex.format(c, end, c.length)).strip();
        }
        boolean harmless = form == Form.CASE_1 || (form == Form.CASE_2 && !parsed.isExtended() && c[HEADER] == 0);
        int shown = c.length < HEADER ? 2 : HEADER;
        return harmless ? Hex.format(c) : (Hex.format(c, 0, shown) + hidden(c.length - shown)).strip();
    }

    private static String hidden(int bytes) {
        return bytes == 0 ? "" : " [" + bytes + (bytes == 1 ? " byte" : " bytes") + " masked] ";
    }
}
