package kazasu.client;

/** There is no certificate in the file, e.g. on a child's card. */
public final class NoCertificateException extends JpkiCardException {
    private static final long serialVersionUID = 1L;

    private final int file;

    NoCertificateException(int file) {
        super(String.format("the card has no certificate in EF %04X", file));
        this.file = file;
    }

    /** Id of the EF. */
    public int file() {
        return file;
    }
}
