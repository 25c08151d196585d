package kazasu.corpus;

/** A corpus can't be read: its {@code index.json} is missing, broken, or of another format. The message is one line. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusException(String message) {
        super(message);
    }

    CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
