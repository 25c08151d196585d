package kazasu.client;

import kazasu.pki.CertificateKind;

/** Something about a PIN; the PIN itself is nowhere in it. */
public abstract class PinException extends JpkiCardException {
    private static final long serialVersionUID = 1L;

    private final CertificateKind kind;

    PinException(CertificateKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Which PIN. */
    public CertificateKind kind() {
        return kind;
    }

    static String name(CertificateKind kind) {
        return kind == CertificateKind.SIGNATURE ? "signature password" : "user authentication PIN";
    }
}
