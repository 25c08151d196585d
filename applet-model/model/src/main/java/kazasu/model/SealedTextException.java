package kazasu.model;

/** A {@link SealedText} is not what it should be. */
public final class SealedTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealedTextException(String message) {
        super(message);
    }
}
