package kazasu.applet;

/**
 * Where each switch of a card stands in {@link Card#switches}: a byte each, the number of its value (docs/decisions.md §7). 0 is the
 * default, so that a card without installation data is the usual one.
 */
final class Switches {
    static final byte LOCKED_QUERY = 0;
    static final byte LOCKED = 1;
    static final byte WRONG_LENGTH_COSTS_A_TRY = 2;
    static final byte FAILURE_DROPS_STATUS = 3;
    static final byte UNSET_PIN = 4;
    static final byte CHANGE_KEEPS_STATUS = 5;
    static final byte CHANGE_CHECKS_CHARACTERS = 6;
    static final byte SIGN_BAD_LENGTH = 7;
    static final byte SIGN_WITHOUT_LE = 8;
    static final byte PSS_SALT = 9;
    static final byte FCI = 10;
    static final byte SHORT_ID_MAKES_CURRENT = 11;
    static final byte READ_AUTHENTICATION_CERTIFICATE = 12;
    static final byte READ_SHORT = 13;
    static final byte EMPTY_CERTIFICATE = 14;
    static final byte LAST_COMMAND_INDICATOR = 15;

    static final short COUNT = 16;

    private Switches() {}
}
