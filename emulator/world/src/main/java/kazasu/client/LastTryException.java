package kazasu.client;

import kazasu.pki.CertificateKind;

/** One try is left, and nobody said that it may be spent: nothing was sent to be compared. */
public final class LastTryException extends PinException {
    private static final long serialVersionUID = 1L;

    LastTryException(CertificateKind kind) {
        super(kind, "only one try of the " + name(kind) + " is left; it was not used");
    }
}
