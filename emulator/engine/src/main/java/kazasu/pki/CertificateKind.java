package kazasu.pki;

import java.util.Locale;
import kazasu.model.Bilingual;
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

    /** In records and file names: lower-case, words parted by hyphens. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the authority above it is called. */
    Bilingual authorityName() {
        return switch (this) {
            case SIGNATURE -> new Bilingual("signature CA", "署名用認証局");
            case USER_AUTHENTICATION -> new Bilingual("user authentication CA", "利用者証明用認証局");
        };
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
