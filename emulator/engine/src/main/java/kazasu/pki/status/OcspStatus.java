package kazasu.pki.status;

/** OCSPResponseStatus (RFC 6960 §4.2.1), as far as this responder gives it. */
public enum OcspStatus {
    /** There is an answer, whatever it says. */
    SUCCESSFUL(0),
    /** Not a request that RFC 6960 and RFC 8954 allow. */
    MALFORMED_REQUEST(1),
    /** The ledger failed. */
    INTERNAL_ERROR(2),
    /** The responder doesn't speak for this authority, or not to this client. */
    UNAUTHORIZED(6);

    private final int code;

    OcspStatus(int code) {
        this.code = code;
    }

    /** The number in the response. */
    public int code() {
        return code;
    }
}
