package kazasu.apdu;

/** The card left the slot, or lost its power, before it answered. */
public class CardRemovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what went away.
     *
     * @param message one line for a person
     */
    public CardRemovedException(String message) {
        super(message);
    }

    /**
     * Says what went away, and how it was noticed.
     *
     * @param message one line for a person
     * @param cause the failure underneath
     */
    public CardRemovedException(String message, Throwable cause) {
        super(message, cause);
    }
}
