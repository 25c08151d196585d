package kazasu.applet;

import javacard.framework.AID;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * What the applications of the package share: the files of the JPKI application, the security status and the life cycle
 * (docs/decisions.md §2, §3).
 */
final class Card extends FileTable {
    static final byte BLANK = 1;
    static final byte PERSONALISED = 3;
    static final byte HANDED_OVER = 7;

    private static final short SIGNATURE_CERTIFICATE = 0x0001;
    private static final short SIGNATURE_CA = 0x0002;
    private static final short USER_AUTHENTICATION_CERTIFICATE = 0x000A;
    private static final short USER_AUTHENTICATION_CA = 0x000B;

    private static final short CERTIFICATE_SIZE = 2048;
    /** Larger: the signature certificate holds an address of up to 200 characters. */
    private static final short SIGNATURE_CERTIFICATE_SIZE = 3072;

    private static final short TOKEN_INFORMATION_SIZE = 160;
    private static final short AVAILABILITY_SIZE = 3;

    static final byte LONGEST_ATR = 32;

    private static final byte FILES = 17;
    private static final short RESERVED_SIZE = 16;

    /** What the sources leave open, one byte a question ({@link Switches}). */
    final byte[] switches = new byte[Switches.COUNT];

    private final byte[] contactAtr = new byte[LONGEST_ATR + 1];
    private byte lifeCycle = BLANK;

    /**
     * A card from the factory.
     *
     * @param installationData holds the switches
     * @param offset where they start
     * @param length how many there are; what is missing stays at its default
     */
    Card(byte[] installationData, short offset, short length) {
        super(FILES);
        Util.arrayCopyNonAtomic(installationData, offset, switches, (short) 0, length);
        status.obey(switches);
        SigningMemory memory = new SigningMemory(switches);
        PinFile userPin =
                new PinFile((short) 0x0018, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.USER_AUTHENTICATION);
        PinFile signaturePin =
                new PinFile((short) 0x001B, (byte) 5, (byte) 6, (byte) 16, status, SecurityStatus.SIGNATURE);
        files[0] = new TransparentFile(SIGNATURE_CERTIFICATE, SIGNATURE_CERTIFICATE_SIZE, signaturePin);
        files[1] = new TransparentFile(SIGNATURE_CA, CERTIFICATE_SIZE, null);
        files[2] = new TransparentFile((short) 0x0006, TOKEN_INFORMATION_SIZE, null);
        files[3] = new TransparentFile((short) 0x0008, AVAILABILITY_SIZE, null);
        files[4] = new TransparentFile(USER_AUTHENTICATION_CERTIFICATE, CERTIFICATE_SIZE, userPin);
        files[5] = new TransparentFile(USER_AUTHENTICATION_CA, CERTIFICATE_SIZE, null);
        files[6] = new KeyFile((short) 0x0017, userPin, memory);
        files[7] = userPin;
        files[8] = new KeyFile((short) 0x001A, signaturePin, memory);
        files[9] = signaturePin;
        // EFs that a card has and whose purpose nobody knows (docs/other-applications.md §4)
        files[10] = new GuardedFile((short) 0x0005, RESERVED_SIZE, new PinFile[0]);
        files[11] = new GuardedFile((short) 0x0009, RESERVED_SIZE, new PinFile[0]);
        files[12] = new PinFile((short) 0x0010, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.THIRD);
        files[13] = new ReservedKeyFile((short) 0x0016);
        files[14] = new ReservedKeyFile((short) 0x0019);
        files[15] = new ReservedKeyFile((short) 0x001C);
        files[16] = new ReservedKeyFile((short) 0x001E);
    }

    /** The card of the JPKI application of that name, for the other applications of the package; null if it can't be had now. */
    static Card sharedBy(byte[] aid) {
        AID jpki = JCSystem.lookupAID(aid, (short) 0, (byte) aid.length);
        return (Card) JCSystem.getAppletShareableInterfaceObject(jpki, (byte) 0);
    }

    @Override
    boolean isHidden(ElementaryFile file) {
        return status.departs(Switches.EMPTY_CERTIFICATE)
                && isCertificate(file.id())
                && ((TransparentFile) file).isEmpty();
    }

    private static boolean isCertificate(short id) {
        return id == SIGNATURE_CERTIFICATE
                || id == SIGNATURE_CA
                || id == USER_AUTHENTICATION_CERTIFICATE
                || id == USER_AUTHENTICATION_CA;
    }

    /** The user authentication certificate is free to read on a plastic card and not on a phone. */
    @Override
    boolean isReadable(TransparentFile file) {
        boolean free = file.id() == USER_AUTHENTICATION_CERTIFICATE
                && !status.departs(Switches.READ_AUTHENTICATION_CERTIFICATE);
        return free || file.isReadable();
    }

    /** The answer to reset over contacts without its first byte; a length byte before it, 0 while it was never written. */
    byte[] contactAtr() {
        return contactAtr;
    }

    /** Takes the answer to reset, at most {@link #LONGEST_ATR} bytes. */
    void contactAtr(byte[] buffer, short offset, byte length) {
        JCSystem.beginTransaction();
        Util.arrayCopy(buffer, offset, contactAtr, (short) 1, length);
        contactAtr[0] = length;
        JCSystem.commitTransaction();
    }

    byte lifeCycle() {
        return lifeCycle;
    }

    void lifeCycle(byte next) {
        lifeCycle = next;
    }
}
