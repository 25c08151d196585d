package kazasu.applet;

import javacard.framework.JCSystem;
import javacard.framework.Shareable;

/**
 * The EFs of an application, and which of them is current. Shareable only so that other applets of the package get hold of it; it
 * has no shareable methods.
 */
class FileTable implements Shareable {
    final SecurityStatus status = new SecurityStatus();
    /** Filled by the constructor of the application's own table. */
    final ElementaryFile[] files;
    /** Id of the current EF; 0 for none. Falls with every SELECT of an application. */
    private final byte[] current = JCSystem.makeTransientByteArray((short) 1, JCSystem.CLEAR_ON_DESELECT);

    FileTable(short count) {
        files = new ElementaryFile[count];
    }

    /** Makes an EF current; one that does not exist leaves the current one. */
    final ElementaryFile select(short id) {
        ElementaryFile file = visible(id);
        makeCurrent(file);
        return file;
    }

    final void makeCurrent(ElementaryFile file) {
        current[0] = (byte) file.id();
    }

    /** The current EF. */
    final ElementaryFile currentFile() {
        Command.require(current[0] != 0, Sw.NO_CURRENT_EF);
        return find(current[0]);
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

    /** As {@link #referenced}, for the commands that a switch lets leave the current EF alone. */
    final ElementaryFile named(byte p2) {
        byte shortId = (byte) (p2 & 0x1F);
        boolean passing = shortId != 0 && status.departs(Switches.SHORT_ID_MAKES_CURRENT);
        return passing ? visible(shortId) : referenced(p2);
    }

    private ElementaryFile visible(short id) {
        ElementaryFile file = find(id);
        Command.require(file != null && !isHidden(file), Sw.FILE_NOT_FOUND);
        return file;
    }

    /** Whether a reader is told that an EF is not there. */
    boolean isHidden(ElementaryFile file) {
        return false;
    }

    /** Whether an EF can be read now. */
    boolean isReadable(TransparentFile file) {
        return file.isReadable();
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
