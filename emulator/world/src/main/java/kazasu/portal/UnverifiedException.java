package kazasu.portal;

import kazasu.command.Text;
import kazasu.verifier.Reason;

/** A verifier's verdict was not "valid": "could not check" is none (rules.md §5). */
public final class UnverifiedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Of a verdict. */
    public UnverifiedException(Reason reason) {
        super(reason.text().en(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The sentence in both languages. */
    public Text text() {
        return reason.text();
    }
}
