package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/** The life cycle of a card, ours (docs/decisions.md §3). */
public enum LifeCycle {
    /** Applet installed, no key. */
    BLANK(0x01),
    /** Keys and certificates written, PINs unset. */
    PERSONALISED(0x03),
    /** In the holder's hands. */
    HANDED_OVER(0x07);

    private final int code;

    LifeCycle(int code) {
        this.code = code;
    }

    /** The byte that GET DATA 9F70 returns. */
    public int code() {
        return code;
    }

    /** The state of a code, if it is one. */
    static Optional<LifeCycle> of(int code) {
        return Arrays.stream(values()).filter(state -> state.code == code).findFirst();
    }
}
