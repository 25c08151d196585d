package kazasu.office.ledger;

import kazasu.command.Text;

/** What can be the matter with a ledger. */
public enum LedgerProblem {
    /** Not a URL of a ledger. */
    WRONG_URL(
            "this is not the URL of a ledger: jdbc:postgresql://HOST/DATABASE?user=NAME or jdbc:h2:file:PATH",
            "台帳のURLではありません: jdbc:postgresql://ホスト/データベース?user=名前 または jdbc:h2:file:パス"),
    /** Nobody answers, or the database went away. */
    UNREACHABLE(
            "the ledger's database can't be reached; look whether it runs, and then at what was under way",
            "台帳のデータベースに接続できません。稼働を確かめてから、処理中だった手続を確認してください"),
    /** It answers, but not to us. */
    REFUSED(
            "the ledger's database refuses this user, password or database name (password: KAZASU_LEDGER_PASSWORD)",
            "台帳のデータベースが利用者名、パスワードまたはデータベース名を拒否しました（パスワード: KAZASU_LEDGER_PASSWORD）"),
    /** Another process has the file open. */
    IN_USE(
            "another program has the ledger open; end it, or share a ledger in PostgreSQL",
            "別のプログラムが台帳を開いています。終了させるか、PostgreSQLの台帳を共有してください"),
    /** Written by a later version of this program. */
    NEWER(
            "the ledger was written by a newer version of this program; use that one",
            "台帳はこのプログラムの新しい版で書かれています。新しい版を使ってください"),
    /** Tables that are not ours, or a script that was changed afterwards. */
    NOT_A_LEDGER(
            "the database holds something else than a ledger of this program; name an empty one",
            "データベースの内容がこのプログラムの台帳ではありません。空のデータベースを指定してください"),
    /** The file can't be read or written. */
    DAMAGED(
            "the ledger's file is damaged or can't be read or written; it is left as it is",
            "台帳のファイルが壊れているか、読み書きできません。ファイルはそのままです"),
    /** Somebody else's transaction holds what this one needs. */
    BUSY(
            "somebody else is working on the same entries of the ledger; nothing was recorded, try again",
            "台帳の同じ記載を別の処理が使用中です。何も記録していません。やり直してください"),
    /** An entry with this key is there. */
    EXISTS("the ledger has such an entry already; nothing was recorded", "台帳に同じ記載が既にあります。何も記録していません"),
    /** No such entry, or one that it stands on isn't there. */
    MISSING("the ledger has no such entry; nothing was recorded", "台帳に該当する記載がありません。何も記録していません"),
    /** A second live certificate. */
    DUPLICATE_ISSUANCE(
            "the holder has a live certificate of this kind; a second one is not issued",
            "同じ種類の有効な電子証明書があります。二重には発行できません"),
    /** Anything else. */
    FAILED("the ledger could not do this; nothing was recorded", "台帳の処理に失敗しました。何も記録していません");

    private final Text text;

    LedgerProblem(String en, String ja) {
        this.text = new Text(en, ja);
    }

    /** One line that says what is wrong and what to do. */
    public Text text() {
        return text;
    }
}
