package kazasu.client;

import kazasu.pki.CertificateKind;

/** No try is left, or the PIN was never set: only the counter can help. */
public final class PinBlockedException extends PinException {
    private static final long serialVersionUID = 1L;

    PinBlockedException(CertificateKind kind) {
        super(kind, "the " + name(kind) + " is blocked or was never set; the counter can set it anew");
    }
}
