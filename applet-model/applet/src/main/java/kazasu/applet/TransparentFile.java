package kazasu.applet;

import javacard.framework.Util;

/** A transparent EF: a fixed number of bytes, filled with FF where nothing was written. */
class TransparentFile extends ElementaryFile {
    static final byte FILLER = (byte) 0xFF;

    final byte[] content;
    private final PinFile guard;

    /**
     * An empty file.
     *
     * @param id file id
     * @param size physical size in bytes
     * @param guard the PIN that must be verified before reading, or null if it is free to read
     */
    TransparentFile(short id, short size, PinFile guard) {
        super(id);
        this.guard = guard;
        content = new byte[size];
        Util.arrayFillNonAtomic(content, (short) 0, size, FILLER);
    }

    /** Whether no certificate was written: one never starts with the filler. */
    final boolean isEmpty() {
        return content[0] == FILLER;
    }

    boolean isReadable() {
        return guard == null || guard.isVerified();
    }
}
