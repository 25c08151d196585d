package kazasu.pki;

/** Why a certificate has lost its effect, and the CRLReason (RFC 5280 §5.3.1) that says so (rules.md §2.4, C). */
public enum RevocationReason {
    /** Destroyed before it was handed over. */
    UNSPECIFIED(0),
    /** The holder's key is compromised. */
    KEY_COMPROMISE(1),
    /** The authority's key is compromised. */
    CA_COMPROMISE(2),
    /** What is recorded of the holder has changed. */
    AFFILIATION_CHANGED(3),
    /** Renewed. */
    SUPERSEDED(4),
    /** No longer needed. */
    CESSATION_OF_OPERATION(5),
    /** On hold: whether the key is safe is in doubt. For card certificates the hold is never lifted. */
    CERTIFICATE_HOLD(6);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** The CRLReason, 0 to 6. */
    public int code() {
        return code;
    }
}
