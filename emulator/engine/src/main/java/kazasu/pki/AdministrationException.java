package kazasu.pki;

/** A card refused a step of its administration. */
public final class AdministrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int sw;

    AdministrationException(String tried, int sw) {
        super(String.format("%s: the card answered %04X, expected 9000", tried, sw));
        this.sw = sw;
    }

    AdministrationException(String tried, String problem) {
        super(tried + ": " + problem);
        this.sw = 0x9000;
    }

    /** The card's status word; 9000 if what was wrong is the rest of the answer. */
    public int sw() {
        return sw;
    }
}
