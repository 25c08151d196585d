package kazasu.reader;

/** pcscd is installed, but did not start or stay. */
public final class PcscdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String log;

    PcscdException(String message, String log) {
        super(message);
        this.log = log;
    }

    /** A start that came to nothing: the last thing that pcscd said, and what to do where that is known. */
    static PcscdException startFailed(String log) {
        String last = log.strip().lines().reduce("it said nothing", (before, line) -> line);
        String reason = last.replaceFirst("^\\d+ \\S+\\(\\) ", "");
        String remedy = reason.startsWith("cannot create /run/pcscd") ? "; as root: mkdir -p /run/pcscd" : "";
        return new PcscdException("pcscd did not start: " + reason + remedy, log);
    }

    /** What pcscd said until then, possibly nothing. It holds no command and no answer. */
    public String log() {
        return log;
    }
}
