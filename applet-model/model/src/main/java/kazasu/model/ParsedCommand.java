package kazasu.model;

import java.util.Arrays;
import kazasu.apdu.CommandApdu;

/**
 * A command APDU taken apart (ISO 7816-3, short cases 1 to 4), or found malformed. An APDU whose fifth byte is 00 with at
 * least two more bytes is an extended one if its lengths agree.
 */
final class ParsedCommand {
    /** The form of a command. */
    enum Form {
        MALFORMED,
        EXTENDED,
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
        if (c.length <= HEADER) {
            return c.length == HEADER ? Form.CASE_1 : Form.MALFORMED;
        }
        int third = c[4] & 0xFF;
        if (c.length == HEADER + 1) {
            return Form.CASE_2;
        }
        if (third == 0) {
            return isExtended(c) ? Form.EXTENDED : Form.MALFORMED;
        }
        int le = c.length - HEADER - 1 - third;
        return le == 0 ? Form.CASE_3 : le == 1 ? Form.CASE_4 : Form.MALFORMED;
    }

    private static boolean isExtended(byte[] c) {
        if (c.length <= HEADER + 3) {
            return c.length == HEADER + 3;
        }
        int lc = ((c[5] & 0xFF) << 8) | (c[6] & 0xFF);
        int le = c.length - HEADER - 3 - lc;
        return lc > 0 && (le == 0 || le == 2);
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

    /** Data of a short command, possibly empty. */
    byte[] data() {
        return hasData() ? Arrays.copyOfRange(bytes, 5, 5 + at(4)) : new byte[0];
    }

    int lc() {
        return hasData() ? at(4) : 0;
    }

    /** 1 to 256, or {@link CommandApdu#NO_LE}. */
    int le() {
        if (!hasLe()) {
            return CommandApdu.NO_LE;
        }
        int le = at(bytes.length - 1);
        return le == 0 ? CommandApdu.LE_MAX : le;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }
}
