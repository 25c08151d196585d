package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.framework.Shareable;
import javacard.framework.Util;

/**
 * What the applications of the package share: the files of the JPKI application, the security status and the life cycle
 * (docs/decisions.md §2, §3). Shareable only so that the administration applet gets hold of it; it has no shareable methods.
 */
final class Card implements Shareable {
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
    private static final short UNKNOWN_SIZE = 16;

    final SecurityStatus status = new SecurityStatus();
    /** What the sources leave open, one byte a question ({@link Switches}). */
    final byte[] switches = new byte[Switches.COUNT];
    /** GET DATA 5F51; written by the administration application. */
    final DataObject contactAtr = new DataObject();

    private final ElementaryFile[] files;
    /** Id of the current EF; 0 for none. Falls with every SELECT of an application. */
    private final byte[] current = JCSystem.makeTransientByteArray((short) 1, JCSystem.CLEAR_ON_DESELECT);

    private byte lifeCycle = BLANK;

    /**
     * A card from the factory.
     *
     * @param installationData holds the switches
     * @param offset where they start
     * @param length how many there are; what is missing stays at its default
     */
    Card(byte[] installationData, short offset, short length) {
        Util.arrayCopyNonAtomic(installationData, offset, switches, (short) 0, length);
        SigningMemory memory = new SigningMemory(switches);
        PinFile userPin = new PinFile(
                (short) 0x0018, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.USER_AUTHENTICATION, switches);
        PinFile signaturePin =
                new PinFile((short) 0x001B, (byte) 5, (byte) 6, (byte) 16, status, SecurityStatus.SIGNATURE, switches);
        files = new ElementaryFile[] {
            new TransparentFile(SIGNATURE_CERTIFICATE, SIGNATURE_CERTIFICATE_SIZE, signaturePin),
            new TransparentFile(SIGNATURE_CA, CERTIFICATE_SIZE, null),
            new TransparentFile((short) 0x0006, TOKEN_INFORMATION_SIZE, null),
            new TransparentFile((short) 0x0008, AVAILABILITY_SIZE, null),
            new TransparentFile(USER_AUTHENTICATION_CERTIFICATE, CERTIFICATE_SIZE, userPin),
            new TransparentFile(USER_AUTHENTICATION_CA, CERTIFICATE_SIZE, null),
            new KeyFile((short) 0x0017, userPin, memory),
            userPin,
            new KeyFile((short) 0x001A, signaturePin, memory),
            signaturePin,
            // known to exist, purpose unknown (docs/other-applications.md §4)
            new SealedFile((short) 0x0005, UNKNOWN_SIZE),
            new SealedFile((short) 0x0009, UNKNOWN_SIZE),
            new PinFile(
                    (short) 0x0010, (byte) 3, (byte) 1, PinFile.MAX_LENGTH, status, SecurityStatus.UNKNOWN, switches),
            new OtherKeyFile((short) 0x0016),
            new OtherKeyFile((short) 0x0019),
            new OtherKeyFile((short) 0x001C),
            new OtherKeyFile((short) 0x001E)
        };
    }

    /** Whether a switch is not at its default. */
    boolean departs(byte which) {
        return switches[which] != 0;
    }

    /** Makes an EF current; one that does not exist leaves the current one. */
    ElementaryFile select(short id) {
        ElementaryFile file = visible(id);
        makeCurrent(file);
        return file;
    }

    void makeCurrent(ElementaryFile file) {
        current[0] = (byte) file.id();
    }

    /** The current EF. */
    ElementaryFile currentFile() {
        Command.require(current[0] != 0, Sw.NO_CURRENT_EF);
        return find(current[0]);
    }

    /** The EF that P2 names: 80 the current one, 80 + short id that one, which becomes current. */
    ElementaryFile referenced(byte p2) {
        byte shortId = (byte) (p2 & 0x1F);
        return shortId == 0 ? currentFile() : select(shortId);
    }

    /** As {@link #referenced}, for the commands that a switch lets leave the current EF alone. */
    ElementaryFile named(byte p2) {
        byte shortId = (byte) (p2 & 0x1F);
        boolean passing = shortId != 0 && departs(Switches.SHORT_ID_MAKES_CURRENT);
        return passing ? visible(shortId) : referenced(p2);
    }

    /** An EF by id without making it current, or null. */
    ElementaryFile find(short id) {
        for (byte i = 0; i < (byte) files.length; i++) {
            if (files[i].id() == id) {
                return files[i];
            }
        }
        return null;
    }

    private ElementaryFile visible(short id) {
        ElementaryFile file = find(id);
        Command.require(file != null && !isHidden(file), Sw.FILE_NOT_FOUND);
        return file;
    }

    private boolean isHidden(ElementaryFile file) {
        return departs(Switches.EMPTY_CERTIFICATE) && isCertificate(file.id()) && ((TransparentFile) file).isEmpty();
    }

    private static boolean isCertificate(short id) {
        return id == SIGNATURE_CERTIFICATE
                || id == SIGNATURE_CA
                || id == USER_AUTHENTICATION_CERTIFICATE
                || id == USER_AUTHENTICATION_CA;
    }

    /** The user authentication certificate is free to read on a plastic card and not on a phone. */
    boolean isReadable(TransparentFile file) {
        boolean free =
                file.id() == USER_AUTHENTICATION_CERTIFICATE && !departs(Switches.READ_AUTHENTICATION_CERTIFICATE);
        return free || file.isReadable();
    }

    byte lifeCycle() {
        return lifeCycle;
    }

    void lifeCycle(byte next) {
        lifeCycle = next;
    }
}
