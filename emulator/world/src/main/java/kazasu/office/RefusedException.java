package kazasu.office;

import java.util.Optional;
import kazasu.command.Text;
import org.jspecify.annotations.Nullable;

/** A procedure stopped, for a named reason. Nothing was done, or what had been done is taken back or can be resumed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final @Nullable String detail;

    /**
     * Without more to say.
     *
     * @param refusal why
     */
    public RefusedException(Refusal refusal) {
        this(refusal, null, null);
    }

    /**
     * With a detail.
     *
     * @param refusal why
     * @param detail a date, a municipality, a serial number …; never a PIN. Its line breaks become blanks
     */
    public RefusedException(Refusal refusal, String detail) {
        this(refusal, detail, null);
    }

    /**
     * With what went wrong below.
     *
     * @param refusal why
     * @param detail as above, or null
     * @param cause an exception of a card or a database, or null
     */
    public RefusedException(Refusal refusal, @Nullable String detail, @Nullable Throwable cause) {
        super(line(refusal, detail), cause);
        this.refusal = refusal;
        this.detail = detail == null ? null : oneLine(detail);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What else there is to say, one line. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** One line for the person at the counter: the reason, and the detail in brackets. */
    public Text text() {
        if (detail == null) {
            return refusal.text();
        }
        return new Text(
                refusal.text().en() + " (" + detail + ")", refusal.text().ja() + "（" + detail + "）");
    }

    private static String line(Refusal refusal, @Nullable String detail) {
        String line = refusal.id() + ": " + refusal.text().en();
        return detail == null ? line : line + " (" + oneLine(detail) + ")";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
