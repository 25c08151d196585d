package kazasu.portal.login;

import kazasu.verifier.Reason;
import kazasu.verifier.Verification;

/** A login that is not let in, with the verdict. */
public final class LoginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verification verification;

    LoginRefusedException(Verification verification) {
        super(verification.reason().map(Reason::word).orElse(""), null, false, false);
        this.verification = verification;
    }

    /** What the verifier said. */
    public Verification verification() {
        return verification;
    }

    /** Why. */
    public Reason reason() {
        return verification.reason().orElseThrow();
    }
}
