package kazasu.corpus;

import kazasu.command.Text;

/**
 * The requirements that the cases are about. An id is never given another meaning. The certainty is the mark of the sources
 * (docs/reference/rules.md) for the verdict, or {@code ours} where docs/decisions.md §15 decides.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum CorpusRule {
    GOOD("K-VER-001", "C", "what a holder signed properly is valid", "正しく署名されたものは有効"),
    CONTENT("K-VER-002", "C", "what was changed after signing is not valid", "署名後に改変されたものは無効"),
    SIGNATURE("K-VER-003", "C", "a signature that the key did not make is not valid", "鍵が作成したものでない署名値は無効"),
    CHAIN("K-VER-004", "C", "only a pinned authority's certificates count", "信頼する認証局の証明書だけを受け入れる"),
    GENERATIONS("K-VER-005", "LC", "generations of one name are told apart by key", "同名の認証局の世代を鍵で区別する"),
    VALIDITY("K-VER-006", "C", "a certificate counts within its validity only", "証明書は有効期間内だけ有効"),
    REVOCATION("K-VER-007", "C", "a revoked or held certificate is not valid", "失効・一時保留の証明書は無効"),
    NOT_CHECKED("K-VER-008", "C", "what could not be checked is not valid", "確認できなかったものを有効としない"),
    PAST("K-VER-009", "L", "a past time is checked with what was revoked by then", "過去の時点はその時点までの失効で確認する"),
    KEY_USAGE("K-VER-010", "C", "a key is used for what its certificate says", "鍵用途に従う"),
    KIND("K-VER-011", "C", "each purpose has its kind of certificate", "用途ごとに証明書の種類が決まっている"),
    POLICY("K-VER-012", "L", "the certificate policy is the service's", "証明書ポリシーが本サービスのものである"),
    EXTENSIONS("K-VER-013", "C", "critical extensions are understood or refused", "必須拡張は理解できなければ拒否する"),
    ATTRIBUTES("K-VER-014", "C", "the holder is the person of the application", "署名者が申請者本人である"),
    SIGNER("K-VER-015", "C", "the certificate is the one that was signed with", "署名時の証明書である"),
    ALGORITHMS("K-VER-016", "LC", "weak algorithms and keys are refused", "弱い暗号アルゴリズムと鍵を拒否する"),
    FORMAT("K-VER-017", "LC", "what can't be read for sure is not valid", "確実に読み取れないものを有効としない"),
    COVERAGE("K-VER-018", "LC", "the signature covers the whole document", "署名が文書全体を対象としている"),
    OUTSIDE("K-VER-019", "LC", "nothing outside the document is fetched or run", "文書の外を参照・実行しない"),
    LIMITS("K-VER-020", "ours", "what is too large is refused", "大きすぎるものを拒否する"),
    CLOCK("K-VER-021", "ours", "clocks may differ by five minutes", "時計のずれは5分まで許す"),
    CHALLENGE("K-VER-022", "LC", "an answer is good for its challenge, site and time only", "応答はそのチャレンジ・サイト・時刻にだけ有効"),
    PLAN("K-VER-023", "ours", "the next card's curve (a plan)", "次期カードの楕円曲線（予定）"),
    OPEN("K-VER-024", "U", "what the sources leave open", "資料で確定できない点");

    private final String id;
    private final String certainty;
    private final Text text;

    CorpusRule(String id, String certainty, String en, String ja) {
        this.id = id;
        this.certainty = certainty;
        text = new Text(en, ja);
    }

    /** Stable, as in the reports. */
    public String id() {
        return id;
    }

    /** {@code C}, {@code LC}, {@code L}, {@code U} or {@code ours}. */
    public String certainty() {
        return certainty;
    }

    /** One sentence. */
    public Text text() {
        return text;
    }

    static CorpusRule ofId(String id) {
        for (CorpusRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new CorpusException("there is no requirement " + id);
    }
}
