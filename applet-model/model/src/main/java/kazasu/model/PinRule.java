package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The PINs of the card: where they live, how long they are, how many tries they have (card-interface.md §2, C, for the two of the
 * JPKI AP; docs/other-applications.md §3 and §4 for the others).
 */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum PinRule {
    /** 利用者証明用パスワード, four digits. */
    USER_AUTHENTICATION(
            Application.JPKI, 0x0018, 4, 4, 3, Kind.DIGITS, new Bilingual("user authentication PIN", "利用者証明用パスワード")),
    /** 署名用パスワード, six to sixteen capitals and digits. */
    SIGNATURE(Application.JPKI, 0x001B, 6, 16, 5, Kind.CAPITALS, new Bilingual("signature password", "署名用パスワード")),
    /** EF 0010 of the JPKI AP, whose purpose nobody knows. */
    JPKI_0010(Application.JPKI, 0x0010, 1, 16, 3, Kind.ANY, new Bilingual("PIN of unknown purpose", "用途不明のPIN")),
    /** 券面事項入力補助用暗証番号. */
    TEXT(Application.TEXT, 0x0011, 4, 4, 3, Kind.DIGITS, new Bilingual("text PIN", "券面事項入力補助用暗証番号")),
    /** Blocked as issued. */
    TEXT_0012(Application.TEXT, 0x0012, 1, 16, 3, Kind.FIXED, new Bilingual("PIN of unknown purpose", "用途不明のPIN")),
    /** 照合番号A, the individual number. */
    TEXT_NUMBER_A(Application.TEXT, 0x0014, 12, 12, 10, Kind.FIXED, new Bilingual("collation number A", "照合番号A")),
    /** 照合番号B: birth date, expiry year, security code. */
    TEXT_NUMBER_B(Application.TEXT, 0x0015, 14, 14, 10, Kind.FIXED, new Bilingual("collation number B", "照合番号B")),
    /** The birth date, six digits. */
    SURFACE_BIRTH_DATE(Application.SURFACE, 0x0011, 6, 6, 10, Kind.FIXED, new Bilingual("birth date", "生年月日")),
    /** 照合番号B. */
    SURFACE_NUMBER_B(Application.SURFACE, 0x0012, 14, 14, 10, Kind.FIXED, new Bilingual("collation number B", "照合番号B")),
    /** 照合番号A. */
    SURFACE_NUMBER_A(Application.SURFACE, 0x0013, 12, 12, 10, Kind.FIXED, new Bilingual("collation number A", "照合番号A")),
    /** Exists, and no more is known. */
    SURFACE_0014(
            Application.SURFACE, 0x0014, 1, 16, 3, Kind.FIXED, new Bilingual("PIN of unknown purpose", "用途不明のPIN")),
    /** Exists, and no more is known. */
    SURFACE_0015(
            Application.SURFACE, 0x0015, 1, 16, 3, Kind.FIXED, new Bilingual("PIN of unknown purpose", "用途不明のPIN")),
    /** The common application's PIN. */
    COMMON(Application.COMMON, 0x001C, 4, 4, 3, Kind.DIGITS, new Bilingual("common PIN", "共通カードAPの暗証番号")),
    /** Exists, and no more is known. */
    COMMON_001E(Application.COMMON, 0x001E, 1, 16, 3, Kind.FIXED, new Bilingual("PIN of unknown purpose", "用途不明のPIN")),
    /** 住民基本台帳用暗証番号. */
    JUKI(Application.JUKI, 0x001C, 4, 4, 3, Kind.DIGITS, new Bilingual("juki PIN", "住民基本台帳用暗証番号"));

    /** What a change may make of a PIN. */
    private enum Kind {
        /** Nothing: its holder can't change it. */
        FIXED("."),
        ANY("."),
        DIGITS("[0-9]"),
        CAPITALS("[A-Z0-9]");

        private final String characters;

        Kind(String characters) {
            this.characters = characters;
        }
    }

    private final Application application;
    private final int ef;
    private final int minLength;
    private final int maxLength;
    private final int tries;
    private final Kind kind;
    private final Bilingual title;

    PinRule(Application application, int ef, int minLength, int maxLength, int tries, Kind kind, Bilingual title) {
        this.application = application;
        this.ef = ef;
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.tries = tries;
        this.kind = kind;
        this.title = title;
    }

    /** Where it lives. */
    public Application application() {
        return application;
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

    /** Whether its holder can change it (docs/other-applications.md §3). */
    public boolean isChangeable() {
        return kind != Kind.FIXED;
    }

    /** What people call it. */
    public Bilingual title() {
        return title;
    }

    /** Whether a new PIN may have that many bytes. */
    public boolean allowsLength(int bytes) {
        return bytes >= minLength && bytes <= maxLength;
    }

    /** Whether a card that looks at the characters of a new PIN takes these (docs/decisions.md §7, change.checks-characters). */
    boolean allowsCharacters(byte[] value) {
        for (byte b : value) {
            if (kind != Kind.ANY && !String.valueOf((char) (b & 0xFF)).matches(kind.characters)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The PIN of a file of the JPKI AP.
     *
     * @param ef file id
     * @return the PIN, or nothing if the file is something else
     */
    public static Optional<PinRule> ofFile(int ef) {
        return ofFile(Application.JPKI, ef);
    }

    /**
     * The PIN of a file.
     *
     * @param application where it lives
     * @param ef file id
     * @return the PIN, or nothing if the file is something else
     */
    public static Optional<PinRule> ofFile(Application application, int ef) {
        return Arrays.stream(values())
                .filter(pin -> pin.application == application && pin.ef == ef)
                .findFirst();
    }
}
