package kazasu.applet;

/** Status words that this card answers (card-interface.md §4.1, JICSAP table 25). */
final class Sw {
    /** Nothing to refuse. */
    static final short NONE = 0;

    static final short END_OF_FILE = (short) 0x6282;
    static final short WRONG_CRYPTOGRAM = (short) 0x6300;
    static final short TRIES_LEFT = (short) 0x63C0;
    static final short SECURITY_ENVIRONMENT = (short) 0x66F1;
    static final short WRONG_LENGTH = (short) 0x6700;
    static final short CHANNEL_NOT_SUPPORTED = (short) 0x6881;
    static final short SECURE_MESSAGING_NOT_SUPPORTED = (short) 0x6882;
    static final short WRONG_FILE_TYPE = (short) 0x6981;
    static final short SECURITY_STATUS_NOT_SATISFIED = (short) 0x6982;
    static final short AUTHENTICATION_METHOD_BLOCKED = (short) 0x6983;
    static final short REFERENCED_IEF_LOCKED = (short) 0x6984;
    static final short CONDITIONS_NOT_SATISFIED = (short) 0x6985;
    static final short NO_CURRENT_EF = (short) 0x6986;
    static final short SECURE_MESSAGING_REFUSED = (short) 0x69FC;
    static final short WRONG_DATA = (short) 0x6A80;
    static final short FILE_NOT_FOUND = (short) 0x6A82;
    static final short UNDECIPHERABLE = (short) 0x6A80;
    static final short FUNCTION_NOT_SUPPORTED = (short) 0x6A81;
    static final short RECORD_NOT_FOUND = (short) 0x6A83;
    static final short WRONG_P1P2 = (short) 0x6A86;
    static final short REFERENCED_DATA_NOT_FOUND = (short) 0x6A88;
    static final short OFFSET_OUTSIDE_EF = (short) 0x6B00;
    static final short UNKNOWN_INS = (short) 0x6D00;
    static final short UNKNOWN_CLA = (short) 0x6E00;

    private Sw() {}
}
