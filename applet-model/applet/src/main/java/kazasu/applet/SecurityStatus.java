package kazasu.applet;

import javacard.framework.JCSystem;

/**
 * Which PINs have been verified, and in which application (card-interface.md §4.2). The flags survive a re-SELECT of the same
 * application and fall with another one: deselection alone can't tell these apart, hence {@code lastApplication}. That
 * of the JPKI application is asked by all applications of the package; each keeps flags of its own, and obeys the card's
 * switches in what it keeps.
 */
final class SecurityStatus {
    static final byte USER_AUTHENTICATION = 0;
    static final byte SIGNATURE = 1;

    static final byte FIRST = 0;
    static final byte SECOND = 1;
    static final byte THIRD = 2;
    static final byte FOURTH = 3;
    static final byte FIFTH = 4;

    static final byte JPKI = 1;
    static final byte ADMINISTRATION = 2;
    static final byte TEXT = 3;
    static final byte SURFACE = 4;
    static final byte COMMON = 5;
    static final byte JUKI = 6;

    private static final byte FLAGS = 5;
    private static final byte LAST_APPLICATION = 5;
    private static final byte LENGTH = 6;

    private final byte[] state = JCSystem.makeTransientByteArray(LENGTH, JCSystem.CLEAR_ON_RESET);

    /** {@link Card#switches}, once they are known. */
    private byte[] switches;

    /** From now on the card's switches hold. */
    void obey(byte[] cardSwitches) {
        switches = cardSwitches;
    }

    /** Whether a switch is not at its default. */
    boolean departs(byte which) {
        return switches[which] != 0;
    }

    /**
     * An application has been selected: what was verified in another one falls.
     *
     * @return whether another one, or none, was there before
     */
    boolean enter(byte application) {
        if (state[LAST_APPLICATION] == application) {
            return false;
        }
        clear();
        state[LAST_APPLICATION] = application;
        return true;
    }

    /** Nothing is verified any more. */
    void clear() {
        for (byte i = 0; i < FLAGS; i++) {
            state[i] = 0;
        }
    }

    void set(byte pin, boolean verified) {
        state[pin] = verified ? (byte) 1 : (byte) 0;
    }

    boolean isVerified(byte pin) {
        return state[pin] == 1;
    }
}
