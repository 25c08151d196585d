package kazasu.features.targets;

/** The two certificates of a card with their keys and PINs (card-interface.md §2). */
public enum Credential {
    /** 署名用. */
    SIGNATURE(0x0001, 0x0002, 0x001A, 0x001B, 5),
    /** 利用者証明用. */
    USER_AUTHENTICATION(0x000A, 0x000B, 0x0017, 0x0018, 3);

    private final int certificate;
    private final int authority;
    private final int key;
    private final int pin;
    private final int tries;

    Credential(int certificate, int authority, int key, int pin, int tries) {
        this.certificate = certificate;
        this.authority = authority;
        this.key = key;
        this.pin = pin;
        this.tries = tries;
    }

    /** EF of the certificate. */
    public int certificateFile() {
        return certificate;
    }

    /** EF of the certificate above it. */
    public int authorityFile() {
        return authority;
    }

    /** EF of the private key. */
    public int keyFile() {
        return key;
    }

    /** EF of the PIN. */
    public int pinFile() {
        return pin;
    }

    /** Tries of a fresh PIN. */
    public int tries() {
        return tries;
    }

    /** The other one. */
    public Credential other() {
        return this == SIGNATURE ? USER_AUTHENTICATION : SIGNATURE;
    }
}
