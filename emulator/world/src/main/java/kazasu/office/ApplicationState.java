package kazasu.office;

/** How far an application has come; each step is a transaction of its own, so that a crash leaves one of these. */
public enum ApplicationState {
    /** 照会書 sent, the reply awaited. */
    INQUIRY_SENT,
    /** Received and admitted; the card is untouched. */
    ACCEPTED,
    /** The key pairs are on the card, their public halves in the application. */
    KEYS_MADE,
    /** The certificates are recorded and live; they may not be on the card yet. */
    ISSUED,
    /** Done: card and ledger agree. */
    COMPLETED,
    /** Given up; whatever was issued under it is revoked. */
    ABANDONED,
    /** Refused. */
    REFUSED;

    /** Whether somebody must go on with it. */
    public boolean isOpen() {
        return this == INQUIRY_SENT || this == ACCEPTED || this == KEYS_MADE || this == ISSUED;
    }
}
