package kazasu.pki;

import kazasu.model.PinRule;

/**
 * The two certificates of a card, each with its own authority, key, PIN and files (card-interface.md §2; the references are
 * 80 + short EF id).
 */
public enum CertificateKind {
    /** 署名用: for electronic signatures; carries the four basic attributes. */
    SIGNATURE(0x0001, 0x0002, 0x001A, 0x001B),
    /** 利用者証明用: for logging in; says nothing about the person. */
    USER_AUTHENTICATION(0x000A, 0x000B, 0x0017, 0x0018);

    private final int certificateFile;
    private final int caCertificateFile;
    private final int keyFile;
    private final int pinFile;

    CertificateKind(int certificateFile, int caCertificateFile, int keyFile, int pinFile) {
        this.certificateFile = certificateFile;
        this.caCertificateFile = caCertificateFile;
        this.keyFile = keyFile;
        this.pinFile = pinFile;
    }

    /** EF of the holder's certificate. */
    public int certificateFile() {
        return certificateFile;
    }

    /** EF of the certificate of the authority above it. */
    public int caCertificateFile() {
        return caCertificateFile;
    }

    /** EF of the private key. */
    public int keyFile() {
        return keyFile;
    }

    /** EF of the PIN that guards the key. */
    public int pinFile() {
        return pinFile;
    }

    /** The rules of that PIN. */
    public PinRule pinRule() {
        return PinRule.ofFile(pinFile).orElseThrow();
    }

    /** P2 that names the key: 9A or 97. */
    public int keyReference() {
        return 0x80 | keyFile;
    }

    /** P2 that names the PIN: 9B or 98. */
    public int pinReference() {
        return 0x80 | pinFile;
    }
}
