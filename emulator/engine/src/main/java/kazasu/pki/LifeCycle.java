package kazasu.pki;

/** Life cycle of a card, forwards only (docs/decisions.md §3, ours). */
public enum LifeCycle {
    /** From the factory: applications, no keys, no PINs. */
    BLANK(0x01),
    /** Keys and certificates are there, PINs are not. */
    PERSONALISED(0x03),
    /** The holder has it. */
    HANDED_OVER(0x07);

    private final int code;

    LifeCycle(int code) {
        this.code = code;
    }

    /** The byte of GET DATA and SET STATUS. */
    public int code() {
        return code;
    }
}
