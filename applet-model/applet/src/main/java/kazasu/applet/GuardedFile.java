package kazasu.applet;

/** A transparent EF that any of several references opens; with none of them, nobody reads it. */
final class GuardedFile extends TransparentFile {
    private final PinFile[] keys;

    /**
     * An empty file.
     *
     * @param id file id
     * @param size physical size in bytes
     * @param keys one of them must be verified before reading
     */
    GuardedFile(short id, short size, PinFile[] keys) {
        super(id, size, null);
        this.keys = keys;
    }

    @Override
    boolean isReadable() {
        for (byte i = 0; i < (byte) keys.length; i++) {
            if (keys[i].isVerified()) {
                return true;
            }
        }
        return false;
    }
}
