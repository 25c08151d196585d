package kazasu.model;

/** How a PIN stands when the card is handed over. */
public enum PinState {
    /** Set, with all its tries. */
    SET,
    /** Never set. */
    UNSET,
    /** Set and out of tries. */
    BLOCKED,
    /** Set, with one try left. */
    LAST_TRY
}
