package kazasu.applet;

/** A transparent EF. */
class TransparentFile extends DataFile {
    private final PinFile guard;

    /**
     * An empty file.
     *
     * @param id file id
     * @param size physical size in bytes
     * @param guard the PIN that must be verified before reading, or null if it is free to read
     */
    TransparentFile(short id, short size, PinFile guard) {
        super(id, size);
        this.guard = guard;
    }

    /** Whether no certificate was written: one never starts with the filler. */
    final boolean isEmpty() {
        return content[0] == FILLER;
    }

    boolean isReadable() {
        return guard == null || guard.isVerified();
    }
}
