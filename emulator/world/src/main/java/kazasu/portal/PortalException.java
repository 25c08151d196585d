package kazasu.portal;

import kazasu.command.Text;

/** The portal doesn't take something. Its message quotes nothing that came from outside. */
public final class PortalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PortalRefusal refusal;

    /** Of a reason. */
    public PortalException(PortalRefusal refusal) {
        super(refusal.text().en(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public PortalRefusal refusal() {
        return refusal;
    }

    /** The sentence in both languages. */
    public Text text() {
        return refusal.text();
    }
}
