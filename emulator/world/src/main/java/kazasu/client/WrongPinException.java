package kazasu.client;

import kazasu.pki.CertificateKind;

/** The card compared the PIN and it was wrong: a try is gone ({@code 63Cx}, card-interface.md §4.1). */
public final class WrongPinException extends PinException {
    private static final long serialVersionUID = 1L;

    private final int triesLeft;

    WrongPinException(CertificateKind kind, int triesLeft) {
        super(kind, message(kind, triesLeft));
        this.triesLeft = triesLeft;
    }

    /** Remaining tries; with 0 it is blocked from now on. */
    public int triesLeft() {
        return triesLeft;
    }

    private static String message(CertificateKind kind, int triesLeft) {
        String consequence = triesLeft == 0 ? "it is blocked now" : "tries left: " + triesLeft;
        return "wrong " + name(kind) + "; " + consequence;
    }
}
