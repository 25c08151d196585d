package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/** The two PINs of the JPKI AP: where they live, how long they are, how many tries they have (card-interface.md §2, C). */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum PinRule {
    /** 利用者証明用パスワード, four digits. */
    USER_AUTHENTICATION(0x0018, 4, 4, 3, new Bilingual("user authentication PIN", "利用者証明用パスワード")),
    /** 署名用パスワード, six to sixteen capitals and digits. */
    SIGNATURE(0x001B, 6, 16, 5, new Bilingual("signature password", "署名用パスワード"));

    private final int ef;
    private final int minLength;
    private final int maxLength;
    private final int tries;
    private final Bilingual title;

    PinRule(int ef, int minLength, int maxLength, int tries, Bilingual title) {
        this.ef = ef;
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.tries = tries;
        this.title = title;
    }

    /** Id of its elementary file. */
    public int ef() {
        return ef;
    }

    /** Fewest bytes. */
    public int minLength() {
        return minLength;
    }

    /** Most bytes. */
    public int maxLength() {
        return maxLength;
    }

    /** Tries of a fresh PIN. */
    public int tries() {
        return tries;
    }

    /** What people call it. */
    public Bilingual title() {
        return title;
    }

    /** Whether a new PIN may have that many bytes. A card doesn't look at the characters (docs/decisions.md §7). */
    public boolean allowsLength(int bytes) {
        return bytes >= minLength && bytes <= maxLength;
    }

    /**
     * The PIN of a file.
     *
     * @param ef file id
     * @return the PIN, or nothing if the file is something else
     */
    public static Optional<PinRule> ofFile(int ef) {
        return Arrays.stream(values()).filter(pin -> pin.ef == ef).findFirst();
    }
}
