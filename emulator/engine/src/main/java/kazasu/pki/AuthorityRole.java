package kazasu.pki;

/** What an authority is there for. */
public enum AuthorityRole {
    /** 署名用認証局 of the My Number Card. */
    SIGNATURE_CA(CertificateKind.SIGNATURE),
    /** 利用者証明用認証局 of the My Number Card. */
    USER_AUTHENTICATION_CA(CertificateKind.USER_AUTHENTICATION),
    /** 都道府県知事, for 住民基本台帳カード: one kind of certificate, for signatures. */
    GOVERNOR(CertificateKind.SIGNATURE);

    private final CertificateKind kind;

    AuthorityRole(CertificateKind kind) {
        this.kind = kind;
    }

    /** Of the certificates that it issues. */
    public CertificateKind kind() {
        return kind;
    }

    static AuthorityRole of(CertificateKind kind) {
        return switch (kind) {
            case SIGNATURE -> SIGNATURE_CA;
            case USER_AUTHENTICATION -> USER_AUTHENTICATION_CA;
        };
    }
}
