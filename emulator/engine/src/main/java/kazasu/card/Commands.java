package kazasu.card;

/** What the decorators need to know of a command: short APDUs only, by their bytes. */
final class Commands {
    static final int READ_BINARY = 0xB0;
    static final int GET_RESPONSE = 0xC0;
    static final int SIGN = 0x2A;

    private static final int GENERATE = 0x46;
    private static final int MAKE = 0x80;
    private static final int HEADER = 4;
    private static final int MOST = 256;

    private Commands() {}

    static boolean is(byte[] command, int ins) {
        return command.length >= HEADER && (command[1] & 0xFF) == ins;
    }

    /** Whether a private key is used (COMPUTE DIGITAL SIGNATURE) or made. */
    static boolean isPrivateOperation(byte[] command) {
        return is(command, SIGN) || is(command, GENERATE) && (command[2] & 0xFF) == MAKE;
    }

    /** The length that is asked for, 1 to 256; 0 if none is. */
    static int le(byte[] command) {
        if (command.length == HEADER + 1) {
            return orMost(command[HEADER]);
        }
        boolean case4 = command.length > HEADER + 1
                && command[HEADER] != 0
                && command.length == HEADER + 2 + (command[HEADER] & 0xFF);
        return case4 ? orMost(command[command.length - 1]) : 0;
    }

    private static int orMost(byte le) {
        return le == 0 ? MOST : le & 0xFF;
    }
}
