package kazasu.applet;

/** Instruction bytes. */
final class Ins {
    static final byte ERASE_ALL_RECORDS = (byte) 0x06;
    static final byte ERASE_BINARY = (byte) 0x0E;
    static final byte VERIFY = (byte) 0x20;
    static final byte CHANGE_REFERENCE_DATA = (byte) 0x24;
    static final byte PERFORM_SECURITY_OPERATION = (byte) 0x2A;
    static final byte RESET_RETRY_COUNTER = (byte) 0x2C;
    static final byte CHANGE_KEY = (byte) 0x32;
    static final byte GENERATE_KEY_PAIR = (byte) 0x46;
    static final byte LOCK_DF = (byte) 0x50;
    static final byte UNLOCK_DF = (byte) 0x52;
    static final byte UNLOCK_KEY = (byte) 0x54;
    static final byte EXTERNAL_AUTHENTICATE = (byte) 0x82;
    static final byte GET_CHALLENGE = (byte) 0x84;
    static final byte INTERNAL_AUTHENTICATE = (byte) 0x88;
    static final byte MANAGE_ATTRIBUTES = (byte) 0x8A;
    static final byte SET_PUBLIC_IC_KEY = (byte) 0xA2;
    static final byte SELECT = (byte) 0xA4;
    static final byte SET_SESSION_KEY = (byte) 0xAE;
    static final byte READ_BINARY = (byte) 0xB0;
    static final byte READ_RECORD = (byte) 0xB2;
    static final byte GET_DATA = (byte) 0xCA;
    static final byte UPDATE_BINARY = (byte) 0xD6;
    static final byte PUT_DATA = (byte) 0xDA;
    static final byte SET_STATUS = (byte) 0xF0;
    static final byte LAST_COMMAND_INDICATOR = (byte) 0xFC;

    private Ins() {}
}
