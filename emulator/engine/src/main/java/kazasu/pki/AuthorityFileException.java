package kazasu.pki;

import java.nio.file.Path;

/** The file of an authority can't be used. It is left as it is: deleting it would orphan every card issued under it. */
public final class AuthorityFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    AuthorityFileException(Path file, String reason) {
        super(message(file, reason));
        this.file = file;
    }

    AuthorityFileException(Path file, String reason, Throwable cause) {
        super(message(file, reason), cause);
        this.file = file;
    }

    /** Which file. */
    public Path file() {
        return file;
    }

    private static String message(Path file, String reason) {
        return file + ": " + reason
                + "; restore it, or move it away to get a new authority (cards issued under the old one "
                + "are then no longer trusted)";
    }
}
