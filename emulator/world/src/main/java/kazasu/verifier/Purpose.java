package kazasu.verifier;

import kazasu.pki.CertificateKind;

/** What a verifier takes a signature for; each has its kind of certificate (rules.md §5, Act Art. 17 and 36). */
public enum Purpose {
    /** 電子申請: a form signed with the signature certificate. */
    APPLICATION(CertificateKind.SIGNATURE),
    /** 利用者証明: an answer to a challenge, by the user authentication certificate. */
    LOGIN(CertificateKind.USER_AUTHENTICATION);

    private final CertificateKind kind;

    Purpose(CertificateKind kind) {
        this.kind = kind;
    }

    /** The kind of certificate that it takes. */
    public CertificateKind kind() {
        return kind;
    }
}
