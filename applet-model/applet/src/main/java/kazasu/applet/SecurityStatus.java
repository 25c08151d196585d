package kazasu.applet;

import javacard.framework.JCSystem;

/**
 * Which PINs have been verified, and in which application (card-interface.md §4.2). The flags survive a re-SELECT of the same
 * application and fall with another one: deselection alone can't tell these apart, hence {@code lastApplication}. Shared by
 * all applications of the package.
 */
final class SecurityStatus {
    static final byte USER_AUTHENTICATION = 0;
    static final byte SIGNATURE = 1;
    /** Of EF 0010, whose purpose is not known. */
    static final byte UNKNOWN = 2;

    static final byte JPKI = 1;
    static final byte ADMINISTRATION = 2;

    private static final byte FLAGS = 3;
    private static final byte LAST_APPLICATION = 3;
    private static final byte LENGTH = 4;

    private final byte[] state = JCSystem.makeTransientByteArray(LENGTH, JCSystem.CLEAR_ON_RESET);

    /** An application has been selected: what was verified in another one falls. */
    void enter(byte application) {
        if (state[LAST_APPLICATION] != application) {
            for (byte i = 0; i < FLAGS; i++) {
                state[i] = 0;
            }
            state[LAST_APPLICATION] = application;
        }
    }

    void set(byte pin, boolean verified) {
        state[pin] = verified ? (byte) 1 : (byte) 0;
    }

    boolean isVerified(byte pin) {
        return state[pin] == 1;
    }
}
