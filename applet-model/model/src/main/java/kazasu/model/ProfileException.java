package kazasu.model;

/** A profile can't be read. The file is left as it is. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong and where.
     *
     * @param message one line: file, line, field
     */
    public ProfileException(String message) {
        super(message);
    }
}
