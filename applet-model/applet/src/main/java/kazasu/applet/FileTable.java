package kazasu.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Shareable;

/**
 * The EFs of an application, and which of them is current. Shareable only so that other applets of the package get hold of it; it
 * has no shareable methods.
 */
class FileTable implements Shareable {
    /** Filled by the constructor of the application's own table. */
    final ElementaryFile[] files;
    /** Index of the current EF plus one; 0 for none. Falls with every SELECT of an application. */
    private final byte[] current = JCSystem.makeTransientByteArray((short) 1, JCSystem.CLEAR_ON_DESELECT);

    FileTable(short count) {
        files = new ElementaryFile[count];
    }

    /** Makes an EF current; one that does not exist leaves the current one. */
    final ElementaryFile select(short id) {
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
    final ElementaryFile currentFile() {
        Command.require(current[0] != 0, Sw.NO_CURRENT_EF);
        return files[(short) (current[0] - 1)];
    }

    /** Makes none current. */
    final void forgetCurrent() {
        current[0] = 0;
    }

    /** The EF that P2 names: 80 the current one, 80 + short id that one, which becomes current. */
    final ElementaryFile referenced(byte p2) {
        byte shortId = (byte) (p2 & 0x1F);
        return shortId == 0 ? currentFile() : select(shortId);
    }

    /** An EF by id without making it current, or null. */
    final ElementaryFile find(short id) {
        for (byte i = 0; i < (byte) files.length; i++) {
            if (files[i].id() == id) {
                return files[i];
            }
        }
        return null;
    }
}
