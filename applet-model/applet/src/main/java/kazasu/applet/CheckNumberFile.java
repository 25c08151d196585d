package kazasu.applet;

/** A reference that is derived from the face of the card, such as 照合番号A and B: nobody can change it. */
final class CheckNumberFile extends PinFile {
    CheckNumberFile(short id, byte length, SecurityStatus status, byte statusIndex) {
        super(id, (byte) 10, length, length, status, statusIndex);
    }

    @Override
    boolean isChangeable() {
        return false;
    }
}
