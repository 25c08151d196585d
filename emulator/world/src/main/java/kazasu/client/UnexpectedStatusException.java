package kazasu.client;

/** The card answered with a status word that this step has no meaning for. */
public final class UnexpectedStatusException extends JpkiCardException {
    private static final long serialVersionUID = 1L;

    private final int sw;

    UnexpectedStatusException(String tried, int sw) {
        super(String.format("%s: the card answered %04X", tried, sw));
        this.sw = sw;
    }

    UnexpectedStatusException(String tried, String problem) {
        super(tried + ": " + problem);
        this.sw = 0x9000;
    }

    /** The status word; 9000 if what is wrong is the rest of the answer. */
    public int sw() {
        return sw;
    }
}
