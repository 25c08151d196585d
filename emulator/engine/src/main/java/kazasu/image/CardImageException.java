package kazasu.image;

/** A card image can't be read, or can't be written. The file is left as it is. */
public final class CardImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong and where.
     *
     * @param message one line: file, line, field
     */
    public CardImageException(String message) {
        super(message);
    }

    CardImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
