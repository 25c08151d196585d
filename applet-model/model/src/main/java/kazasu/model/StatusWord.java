package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Status words and what they mean. Those of the card are JICSAP's table 25 (card-interface.md §4.1, which lists the codes); the
 * others are met in traces of other cards and software.
 */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum StatusWord {
    OK(0x9000, true, "done", "正常終了"),
    OUTPUT_CORRUPT(0x6281, true, "part of the answer may be corrupt", "出力データに異常がある"),
    END_OF_FILE(0x6282, false, "end of file before Le bytes", "Le分を読む前にファイルの終わりに達した"),
    FILE_BLOCKED(0x6283, true, "selected file is blocked", "選択したファイルが閉塞している"),
    NOT_AUTHENTICATED(0x6300, true, "authentication failed", "照合不一致"),
    TRIES_LEFT(0x63C0, true, "not matched, tries left", "照合不一致、残り"),
    FILE_FULL(0x6381, true, "file is full now", "書込みによりファイルがいっぱいになった"),
    NOT_CHANGED(0x6400, true, "execution error, nothing changed", "ファイル制御情報に異常がある"),
    WRITE_FAILED(0x6581, true, "memory failure while writing", "メモリへの書込みに失敗した"),
    NO_SESSION_KEY(0x66F1, false, "session key not accepted here", "セッション鍵を受け付けない"),
    WRONG_LENGTH(0x6700, true, "wrong length (Lc or Le)", "LcまたはLeが正しくない"),
    NO_CHANNEL(0x6881, true, "logical channel not supported", "論理チャネルが提供されていない"),
    NO_SECURE_MESSAGING(0x6882, true, "secure messaging not supported", "セキュアメッセージングが提供されていない"),
    WRONG_FILE_KIND(0x6981, true, "command doesn't fit the kind of file", "ファイル構造と矛盾したコマンド"),
    SECURITY_STATUS(0x6982, true, "security status not satisfied", "セキュリティステータスが満足されない"),
    AUTHENTICATION_BLOCKED(0x6983, false, "authentication method blocked", "認証方法が閉塞している"),
    KEY_FILE_BLOCKED(0x6984, true, "referenced key file is blocked", "参照されたIEFが閉塞している"),
    CONDITIONS(0x6985, true, "conditions of use not satisfied", "コマンドの使用条件が満足されない"),
    NO_CURRENT_FILE(0x6986, true, "no current EF", "カレントEFがない"),
    NO_SECURE_OBJECT(0x6987, true, "secure messaging object missing", "セキュアメッセージングに必要なデータがない"),
    WRONG_SECURE_OBJECT(0x6988, true, "secure messaging object wrong", "セキュアメッセージングのデータが正しくない"),
    SECURE_MESSAGING_REFUSED(0x69FC, false, "secure messaging refused", "セキュアメッセージングを受け付けない"),
    WRONG_DATA(0x6A80, true, "wrong data", "データフィールドが正しくない"),
    NO_FUNCTION(0x6A81, true, "function not supported", "機能が提供されていない"),
    NOT_FOUND(0x6A82, true, "file or application not found", "アクセス対象のファイルがない"),
    NO_RECORD(0x6A83, true, "record not found", "アクセス対象のレコードがない"),
    NO_SPACE(0x6A84, true, "not enough memory", "ファイル内に十分な容量がない"),
    LC_AGAINST_TLV(0x6A85, true, "Lc contradicts the TLV structure", "LcがTLV構造と矛盾している"),
    WRONG_P1P2(0x6A86, true, "wrong P1 or P2", "P1またはP2が正しくない"),
    LC_AGAINST_P1P2(0x6A87, true, "Lc contradicts P1 P2", "LcがP1・P2と矛盾している"),
    NO_REFERENCE(0x6A88, true, "referenced data not found", "参照されたデータまたは鍵がない"),
    OUTSIDE_FILE(0x6B00, true, "offset outside the file", "ファイルの範囲外のオフセット"),
    WRONG_INS(0x6D00, true, "instruction not supported", "INSが提供されていない"),
    WRONG_CLA(0x6E00, true, "class not supported", "CLAが提供されていない"),
    FAILURE(0x6F00, true, "failure without a reason", "自己診断異常");

    private final int code;
    private final boolean jicsap;
    private final Bilingual meaning;

    StatusWord(int code, boolean jicsap, String en, String ja) {
        this.code = code;
        this.jicsap = jicsap;
        this.meaning = new Bilingual(en, ja);
    }

    /** The status word as a number; for {@link #TRIES_LEFT} with a count of 0. */
    public int code() {
        return code;
    }

    /** Whether JICSAP's table 25 lists it (63Cx belongs to 6300). */
    public boolean jicsap() {
        return jicsap;
    }

    /** What it means. */
    public Bilingual meaning() {
        return meaning;
    }

    /** Whether a status word as received is this one, whatever count it carries. */
    public boolean matches(int sw) {
        return (this == TRIES_LEFT ? sw & 0xFFF0 : sw) == code;
    }

    /** Four digits, {@code 63Cx} for the one with a count. */
    public String pattern() {
        return this == TRIES_LEFT ? "63Cx" : String.format("%04X", code);
    }

    /**
     * Looks up a status word as received.
     *
     * @param sw 0 to FFFF
     * @return its meaning, or nothing if no table has it
     */
    public static Optional<StatusWord> of(int sw) {
        return Arrays.stream(values()).filter(word -> word.matches(sw)).findFirst();
    }
}
