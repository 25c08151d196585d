package kazasu.applet;

/** A transparent EF that nothing tried opens (card-interface.md §2, EF 0009). */
final class SealedFile extends TransparentFile {
    SealedFile(short id, short size) {
        super(id, size, null);
    }

    @Override
    boolean isReadable() {
        return false;
    }
}
