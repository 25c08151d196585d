package kazasu.reader;

/** pcscd is installed, but did not start or stay. */
public final class PcscdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String log;

    PcscdException(String message, String log) {
        super(message);
        this.log = log;
    }

    /** What pcscd said until then, possibly nothing. It holds no command and no answer. */
    public String log() {
        return log;
    }
}
