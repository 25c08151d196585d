package kazasu.model;

/** What a card meets when it looks at a command: the left column of every {@link StatusTable}. */
@SuppressWarnings("ImmutableEnumChecker") // Bilingual is a record of strings
public enum Situation {
    // every command
    MALFORMED("fewer than four bytes, or Lc and length disagree", "4バイト未満、またはLcと長さが一致しない"),
    EXTENDED_LENGTH("extended Lc or Le", "拡張Lc・Le"),
    UNKNOWN_CLASS("unknown class", "未知のCLA"),
    UNKNOWN_INSTRUCTION("unknown instruction", "未知のINS"),
    FIRST_COMMAND("first command after power-up", "電源投入後の最初のコマンド"),
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
    NEXT_SELECTED("next application of that name selected", "次のアプリケーションを選択"),
    NEXT_SELECTED_WITH_TEMPLATE("next application selected, template asked for", "次のアプリケーションを選択、FCIを要求"),
    NO_NEXT_APPLICATION("no further application of that name", "その名前のアプリケーションがほかにない"),
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
    NEVER_READABLE("EF that can't be read", "読み出せないEF"),
    NO_CERTIFICATE("certificate file without a certificate", "証明書が書き込まれていないEF"),
    LOW_BITS_101("all records from that one on", "指定以降の全レコード"),
    NO_SUCH_RECORD("no such record", "そのレコードがない"),
    NOT_VERIFIED("PIN not verified", "PINが未照合"),
    BEHIND_A_PIN("key behind a PIN, verified or not", "PINで保護された鍵(照合の有無を問わない)"),
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
    NEW_PIN_CHARACTERS("new PIN of characters that it can't have", "新しいPINに使えない文字がある"),
    NOT_CHANGEABLE("PIN that its holder can't change", "変更できないPIN"),
    // keys
    SIGNED_BARE_HASH("signed: P1 01, SHA-256 without DigestInfo", "署名：P1=01、SHA-256をそのまま"),
    SIGNED_GIVEN_HASH("signed: P1 02, a hash in a DigestInfo", "署名：P1=02、ハッシュ値をDigestInfoに入れる"),
    SIGNED_MESSAGE("signed: P1 03, SHA-256 in a DigestInfo", "署名：P1=03、SHA-256をDigestInfoに入れる"),
    SIGNED_PSS_GIVEN_HASH("signed: P1 04, RSASSA-PSS of a hash", "署名：P1=04、ハッシュ値のRSASSA-PSS"),
    SIGNED_PSS_MESSAGE("signed: P1 05, RSASSA-PSS of the input", "署名：P1=05、入力のRSASSA-PSS"),
    SIGNED_ECDSA("signed with a key on P-384", "P-384の鍵で署名"),
    INPUT_LENGTH("input of a length that the scheme can't take", "方式が受け付けない長さの入力"),
    NO_SUCH_SCHEME("scheme that this kind of key doesn't know", "この種類の鍵にない方式"),
    NO_LE("no Le", "Leがない"),
    KEY_NOT_FOR_THIS("key that isn't for this command", "このコマンドに使えない鍵"),
    WRONG_SESSION_KEY("session key that can't be deciphered", "復号できないセッション鍵"),
    REFUSED("refused, whatever its parameters", "パラメータによらず拒否"),
    INDICATOR("exactly four bytes, P1 P2 0000", "ちょうど4バイト、P1P2=0000"),
    NO_KEY("no key", "鍵がない"),
    // phones' command
    NOT_ON_PLASTIC("not on a plastic card", "カードにはないコマンド"),
    // administration application
    DATA_OBJECT_NOT_WRITTEN("data object never written", "書き込まれていないデータオブジェクト"),
    SHORT_LE("Le shorter than the data object", "Leがデータオブジェクトより短い"),
    KEY_READ_AGAIN("public key read again", "公開鍵の再読出し"),
    ATR_WRITTEN("contact ATR written", "接触ATRを書き込んだ"),
    NOT_IN_IMPORT("outside an import, or a part for the second time", "書き込み中でない、または2度目の部分"),
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
