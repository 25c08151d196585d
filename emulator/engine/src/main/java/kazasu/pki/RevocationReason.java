package kazasu.pki;

/** Why a certificate was revoked (RFC 5280 §5.3.1; rules.md §2.4). */
public enum RevocationReason {
    UNSPECIFIED(0),
    KEY_COMPROMISE(1),
    CA_COMPROMISE(2),
    AFFILIATION_CHANGED(3),
    SUPERSEDED(4),
    CESSATION_OF_OPERATION(5),
    CERTIFICATE_HOLD(6);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** CRLReason. */
    public int code() {
        return code;
    }
}
