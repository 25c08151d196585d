package kazasu.pki;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of an authority can't be used. It is left as it is: deleting it would orphan every card issued under it. */
public final class AuthorityFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private static final String OF_AUTHORITY =
            "restore it, or move it away to get a new authority (cards issued under the "
                    + "old one are then no longer trusted)";
    private static final String OF_RESPONDER = "restore it, or move it away to get a new key";

    AuthorityFileException(Path file, String reason) {
        this(file, reason, OF_AUTHORITY, null);
    }

    AuthorityFileException(Path file, String reason, Throwable cause) {
        this(file, reason, OF_AUTHORITY, cause);
    }

    private AuthorityFileException(Path file, String reason, String advice, @Nullable Throwable cause) {
        super(file + ": " + reason + "; " + advice, cause);
        this.file = file;
    }

    /** A damaged key of the responder, which no card depends on. */
    static AuthorityFileException ofResponder(Path file, @Nullable Throwable cause) {
        return new AuthorityFileException(file, "is damaged: one RSA key is expected", OF_RESPONDER, cause);
    }

    /** Which file. */
    public Path file() {
        return file;
    }
}
