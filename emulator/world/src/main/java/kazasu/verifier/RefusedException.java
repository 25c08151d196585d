package kazasu.verifier;

/** A document, or a part of one, that nothing can be made of, with the name of what is wrong. Without a stack trace: it is an answer. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Refuses.
     *
     * @param reason by name
     * @param detail one line, ASCII, no personal data
     */
    public RefusedException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** By name. */
    public Reason reason() {
        return reason;
    }

    /** More about it, one line. */
    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
