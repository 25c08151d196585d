package kazasu.pki;

import kazasu.model.Bilingual;

/** A certificate isn't issued, for a reason that a clerk can understand. */
public abstract class IssueRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    IssueRefusedException(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** One line in both languages. */
    public Bilingual reason() {
        return reason;
    }
}
