package kazasu.client;

/** A card didn't do what the holder asked for. The subclasses say why and carry the data to act on. */
public abstract class JpkiCardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JpkiCardException(String message) {
        super(message);
    }

    JpkiCardException(String message, Throwable cause) {
        super(message, cause);
    }
}
