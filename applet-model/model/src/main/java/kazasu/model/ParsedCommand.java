package kazasu.model;

import java.util.Arrays;
import kazasu.apdu.CommandApdu;

/**
 * A command APDU taken apart (ISO 7816-3, short and extended cases 1 to 4), or found malformed. An APDU whose fifth byte is 00 with at
 * least two more bytes is an extended one if its lengths agree.
 */
final class ParsedCommand {
    /** The form of a command, short or extended. */
    enum Form {
        MALFORMED,
        /** Header only. */
        CASE_1,
        /** Le, no data. */
        CASE_2,
        /** Data, no Le. */
        CASE_3,
        /** Data and Le. */
        CASE_4
    }

    private static final int HEADER = 4;
    /** The most data of an extended command (docs/decisions.md §5). */
    private static final int LONGEST = 512;

    private static final int LONG_HEADER = 7;
    private static final int EXTENDED_LE_MAX = 65536;

    private final byte[] bytes;
    private final Form form;

    private ParsedCommand(byte[] bytes, Form form) {
        this.bytes = bytes;
        this.form = form;
    }

    static ParsedCommand of(byte[] command) {
        return new ParsedCommand(command.clone(), formOf(command));
    }

    private static Form formOf(byte[] c) {
        if (c.length <= HEADER + 1) {
            return c.length < HEADER ? Form.MALFORMED : c.length == HEADER ? Form.CASE_1 : Form.CASE_2;
        }
        return c[HEADER] == 0 ? extendedFormOf(c) : formOf(c.length - HEADER - 1, c[HEADER] & 0xFF, 1);
    }

    private static Form extendedFormOf(byte[] c) {
        if (c.length <= LONG_HEADER) {
            return c.length == LONG_HEADER ? Form.CASE_2 : Form.MALFORMED;
        }
        int lc = number(c, HEADER + 1);
        return lc == 0 || lc > LONGEST ? Form.MALFORMED : formOf(c.length - LONG_HEADER, lc, 2);
    }

    private static Form formOf(int rest, int lc, int leLength) {
        int le = rest - lc;
        return le == 0 ? Form.CASE_3 : le == leLength ? Form.CASE_4 : Form.MALFORMED;
    }

    private static int number(byte[] c, int at) {
        return (c[at] & 0xFF) << 8 | c[at + 1] & 0xFF;
    }

    /** Whether its lengths take three bytes, or two after data. */
    boolean isExtended() {
        return form != Form.MALFORMED && bytes.length > HEADER + 1 && bytes[HEADER] == 0;
    }

    Form form() {
        return form;
    }

    boolean is(Form wanted) {
        return form == wanted;
    }

    int cla() {
        return at(0);
    }

    int ins() {
        return at(1);
    }

    int p1() {
        return at(2);
    }

    int p2() {
        return at(3);
    }

    int p1p2() {
        return (p1() << 8) | p2();
    }

    boolean hasData() {
        return form == Form.CASE_3 || form == Form.CASE_4;
    }

    boolean hasLe() {
        return form == Form.CASE_2 || form == Form.CASE_4;
    }

    /** The data, possibly empty. */
    byte[] data() {
        int start = isExtended() ? LONG_HEADER : HEADER + 1;
        return hasData() ? Arrays.copyOfRange(bytes, start, start + lc()) : new byte[0];
    }

    int lc() {
        if (!hasData()) {
            return 0;
        }
        return isExtended() ? number(bytes, HEADER + 1) : at(HEADER);
    }

    /** 1 to 256, extended 1 to 65536, or {@link CommandApdu#NO_LE}. */
    int le() {
        if (!hasLe()) {
            return CommandApdu.NO_LE;
        }
        if (isExtended()) {
            int le = number(bytes, bytes.length - 2);
            return le == 0 ? EXTENDED_LE_MAX : le;
        }
        int le = at(bytes.length - 1);
        return le == 0 ? CommandApdu.LE_MAX : le;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }
}
