package kazasu.client;

import kazasu.pki.CertificateKind;

/** It can't be the PIN, so it wasn't sent: whether a card takes a try for a wrong length isn't known (card-interface.md §4.2). */
public final class PinFormatException extends PinException {
    private static final long serialVersionUID = 1L;

    PinFormatException(CertificateKind kind, String rule) {
        super(kind, "a " + name(kind) + " is " + rule + "; nothing was sent to the card");
    }
}
