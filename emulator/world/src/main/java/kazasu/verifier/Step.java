package kazasu.verifier;

import kazasu.command.Text;

/** What a verification checks, in the order in which it does (ours: the cheap and the certain first, questions to others last). */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum Step {
    FORMAT("format", "形式"),
    ALGORITHM("algorithms", "暗号アルゴリズム"),
    CONTENT("content", "文書の完全性"),
    SIGNING_CERTIFICATE("signer's certificate", "署名者の証明書"),
    SIGNATURE("signature", "署名値"),
    CHALLENGE("challenge", "チャレンジ"),
    CHAIN("chain to a pinned authority", "認証局までのパス"),
    VALIDITY("validity at the time of checking", "検証時点の有効期間"),
    SIGNING_TIME("time of signing", "署名時刻"),
    KEY_USAGE("key usage", "鍵用途"),
    POLICY("certificate policy", "証明書ポリシー"),
    KIND("kind of certificate", "証明書の種類"),
    ATTRIBUTES("attributes of the holder", "基本4情報"),
    REVOCATION("revocation", "失効情報");

    private final Text text;

    Step(String en, String ja) {
        text = new Text(en, ja);
    }

    /** For people. */
    public Text text() {
        return text;
    }
}
