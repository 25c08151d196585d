package kazasu.result;

/** A report, or the run file it is made from, could not be read or made. The message is one line for a person. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, with the kind of failure where its message alone is only a name. */
    static String reason(Exception cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName()
                + (message == null ? "" : " " + message.lines().findFirst().orElse(""));
    }
}
