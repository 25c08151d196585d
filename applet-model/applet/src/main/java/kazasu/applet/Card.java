package kazasu.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Shareable;

/**
 * What the applications of the package share: the files of the JPKI application, the security status and the life cycle
 * (docs/decisions.md §2, §3). Shareable only so that the administration applet gets hold of it; it has no shareable methods.
 */
final class Card implements Shareable {
    static final byte BLANK = 1;
    static final byte PERSONALISED = 3;
    static final byte HANDED_OVER = 7;

    private static final short CERTIFICATE_SIZE = 2048;
    /** Larger: the signature certificate holds an address of up to 200 characters. */
    private static final short SIGNATURE_CERTIFICATE_SIZE = 3072;

    private static final short TOKEN_INFORMATION_SIZE = 160;
    private static final short AVAILABILITY_SIZE = 3;

    final SecurityStatus status = new SecurityStatus();
    private final ElementaryFile[] files;
    /** Index of the current EF plus one; 0 for none. Falls with every SELECT of an application. */
    private final byte[] current = JCSystem.makeTransientByteArray((short) 1, JCSystem.CLEAR_ON_DESELECT);

    private byte lifeCycle = BLANK;

    Card() {
        PinFile userPin =
                new PinFile((short) 0x0018, (byte) 3, (byte) 4, (byte) 4, status, SecurityStatus.USER_AUTHENTICATION);
        PinFile signaturePin =
                new PinFile((short) 0x001B, (byte) 5, (byte) 6, (byte) 16, status, SecurityStatus.SIGNATURE);
        files = new ElementaryFile[10];
        files[0] = new TransparentFile((short) 0x0001, SIGNATURE_CERTIFICATE_SIZE, signaturePin);
        files[1] = new TransparentFile((short) 0x0002, CERTIFICATE_SIZE, null);
        files[2] = new TransparentFile((short) 0x0006, TOKEN_INFORMATION_SIZE, null);
        files[3] = new TransparentFile((short) 0x0008, AVAILABILITY_SIZE, null);
        files[4] = new TransparentFile((short) 0x000A, CERTIFICATE_SIZE, null);
        files[5] = new TransparentFile((short) 0x000B, CERTIFICATE_SIZE, null);
        files[6] = new KeyFile((short) 0x0017, userPin);
        files[7] = userPin;
        files[8] = new KeyFile((short) 0x001A, signaturePin);
        files[9] = signaturePin;
    }

    /** Makes an EF current; one that does not exist leaves the current one. */
    ElementaryFile select(short id) {
        for (byte i = 0; i < (byte) files.length; i++) {
            if (files[i].id() == id) {
                current[0] = (byte) (i + 1);
                return files[i];
            }
        }
        ISOException.throwIt(Sw.FILE_NOT_FOUND);
        return null;
    }

    /** The current EF. */
    ElementaryFile currentFile() {
        Command.require(current[0] != 0, Sw.NO_CURRENT_EF);
        return files[(short) (current[0] - 1)];
    }

    /** The EF that P2 names: 80 the current one, 80 + short id that one, which becomes current. */
    ElementaryFile referenced(byte p2) {
        byte shortId = (byte) (p2 & 0x1F);
        return shortId == 0 ? currentFile() : select(shortId);
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

    byte lifeCycle() {
        return lifeCycle;
    }

    void lifeCycle(byte next) {
        lifeCycle = next;
    }
}
