package kazasu.model;

/** What a card meets when it looks at a command: the left column of every {@link StatusTable}. */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum Situation {
    // every command
    MALFORMED("fewer than four bytes, or Lc and length disagree", "4バイト未満、またはLcと長さが一致しない"),
    EXTENDED_LENGTH("extended Lc or Le", "拡張Lc・Le"),
    UNKNOWN_CLASS("unknown class", "未知のCLA"),
    UNKNOWN_INSTRUCTION("unknown instruction", "未知のINS"),
    LOGICAL_CHANNEL("logical channel other than 0", "0以外の論理チャネル"),
    SECURE_MESSAGING("secure messaging", "セキュアメッセージング"),
    WRONG_P1P2("wrong P1 or P2", "P1またはP2の誤り"),
    WRONG_LENGTH("wrong Lc or Le for this command", "このコマンドのLcまたはLeとして誤り"),
    DONE("done", "成功"),
    // selection
    APPLICATION_SELECTED("application selected", "アプリケーションを選択"),
    APPLICATION_SELECTED_WITH_TEMPLATE("application selected, template asked for", "アプリケーションを選択、FCIを要求"),
    ISSUER_DOMAIN_SELECTED("issuer security domain selected", "発行者セキュリティドメインを選択"),
    ISSUER_DOMAIN_TEMPLATE("issuer security domain selected, template asked for", "発行者セキュリティドメインを選択、FCIを要求"),
    NO_APPLICATION("no application of that name", "その名前のアプリケーションがない"),
    FILE_SELECTED("EF selected", "EFを選択"),
    FILE_SELECTED_WITH_TEMPLATE("EF selected, template asked for", "EFを選択、FCIを要求"),
    NOTHING_SELECTED("P1 00 without data has no effect", "P1=00・データなしは効果なし"),
    NO_MASTER_FILE("there is no master file", "MFがない"),
    NO_MASTER_FILE_AT_ISSUER_DOMAIN("P1 other than 04 at the issuer security domain", "発行者セキュリティドメインで04以外のP1"),
    // files
    NO_CURRENT_FILE("no current EF", "カレントEFがない"),
    NO_FILE("no EF of that id", "そのIDのEFがない"),
    WRONG_FILE_KIND("EF of another kind", "EFの種類が異なる"),
    NOT_VERIFIED("PIN not verified", "PINが未照合"),
    OUTSIDE_FILE("offset at or beyond the end", "オフセットがファイルの終わり以降"),
    DONE_TO_THE_END("fewer bytes than asked for: the file ends", "要求より少ない(ファイルの終わり)"),
    // PINs
    PIN_RIGHT("right PIN", "正しいPIN"),
    PIN_WRONG("wrong PIN", "誤ったPIN"),
    PIN_WRONG_LAST("wrong PIN at the last try", "最後の1回で誤ったPIN"),
    PIN_WRONG_LENGTH("PIN of a length that it can't have: a wrong PIN", "あり得ない長さのPIN(誤ったPINとして扱う)"),
    PIN_BLOCKED("PIN blocked", "PINがロック中"),
    PIN_NEVER_SET("PIN never set", "PINが未設定"),
    EMPTY_WITH_LENGTH("empty VERIFY with a fifth byte", "空のVERIFYに5バイト目がある"),
    COUNT("tries left", "残り回数"),
    COUNT_AFTER_VERIFY("tries left, PIN verified", "残り回数(照合済み)"),
    COUNT_BLOCKED("tries left, PIN blocked", "残り回数(ロック中)"),
    COUNT_NEVER_SET("tries left, PIN never set", "残り回数(未設定)"),
    NEW_PIN_LENGTH("new PIN of a length that it can't have", "新しいPINの長さがあり得ない"),
    // keys
    INPUT_TOO_LONG("input of more than 245 bytes", "入力が245バイトを超える"),
    NO_KEY("no key", "鍵がない"),
    // phones' command
    NOT_ON_PLASTIC("not on a plastic card", "カードにはないコマンド"),
    // administration application
    NO_DATA_OBJECT("no such data object", "そのデータオブジェクトがない"),
    NO_REFERENCE("no such key or PIN", "その鍵・PINがない"),
    NO_CHALLENGE("no challenge", "チャレンジがない"),
    WRONG_CRYPTOGRAM("wrong cryptogram", "認証コードの不一致"),
    SESSION_OPENED("session opened", "セッション開始"),
    NO_SESSION("no administration session", "管理セッションがない"),
    IN_BLANK("card is BLANK", "カードがBLANK"),
    PIN_NOT_SET_YET("no PIN set yet", "PINが未設定"),
    NOT_THE_NEXT_STATE("not the next state, or its need not met", "次の状態でない、または条件を満たさない");

    private final Bilingual text;

    Situation(String en, String ja) {
        this.text = new Bilingual(en, ja);
    }

    /** The situation in words. */
    public Bilingual text() {
        return text;
    }
}
