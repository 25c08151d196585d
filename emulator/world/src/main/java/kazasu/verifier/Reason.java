package kazasu.verifier;

import static kazasu.verifier.Verdict.INVALID;
import static kazasu.verifier.Verdict.UNDETERMINED;

import java.util.Locale;
import kazasu.command.Text;

/** Why something is not valid, by name. The names stand in the corpus ({@code index.json}) too: never rename one. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum Reason {
    MALFORMED(Step.FORMAT, INVALID, "It is damaged or cut off.", "データが壊れているか、途中で切れています。"),
    TOO_LARGE(Step.FORMAT, INVALID, "A part of it exceeds the limits.", "データの一部が上限を超えています。"),
    UNSUPPORTED_FORMAT(Step.FORMAT, INVALID, "No signature of a known format is there.", "対応する形式の署名がありません。"),
    EXTERNAL_REFERENCE(Step.FORMAT, INVALID, "It refers to something outside.", "外部への参照を含んでいます。"),
    SEVERAL_SIGNERS(Step.FORMAT, INVALID, "It does not have exactly one signer.", "署名者が一人ではありません。"),

    WEAK_ALGORITHM(Step.ALGORITHM, INVALID, "An algorithm or key is too weak.", "暗号アルゴリズムまたは鍵の強度が不足しています。"),
    ALGORITHM_MISMATCH(Step.ALGORITHM, INVALID, "The algorithms contradict each other.", "暗号アルゴリズムの指定が一致しません。"),
    UNSUPPORTED_ALGORITHM(Step.ALGORITHM, INVALID, "An algorithm is not supported.", "対応していない暗号アルゴリズムです。"),

    CONTENT_MISSING(Step.CONTENT, INVALID, "The signed document is missing.", "署名対象の文書がありません。"),
    CONTENT_CHANGED(Step.CONTENT, INVALID, "The document was changed.", "文書が改変されています。"),
    NOT_ALL_SIGNED(Step.CONTENT, INVALID, "The signature does not cover the whole document.", "署名が文書全体を対象としていません。"),

    NO_SIGNING_CERTIFICATE(Step.SIGNING_CERTIFICATE, INVALID, "The signer's certificate is missing.", "署名者の証明書がありません。"),
    SWAPPED_CERTIFICATE(
            Step.SIGNING_CERTIFICATE,
            INVALID,
            "The certificate is not the one that was signed with.",
            "署名時の証明書と異なります。"),
    BAD_CERTIFICATE(Step.SIGNING_CERTIFICATE, INVALID, "The certificate can't be decoded.", "証明書を読み取れません。"),

    SIGNATURE_WRONG(Step.SIGNATURE, INVALID, "The signature is wrong.", "署名値が正しくありません。"),

    CHALLENGE_DIFFERENT(Step.CHALLENGE, INVALID, "Another challenge was answered.", "別のチャレンジへの応答です。"),
    CHALLENGE_EXPIRED(Step.CHALLENGE, INVALID, "The challenge is too old, or from the future.", "チャレンジの有効期限外です。"),
    CHALLENGE_REPLAYED(Step.CHALLENGE, INVALID, "The challenge was answered before.", "チャレンジは応答済みです。"),
    CHALLENGE_OTHER_SITE(Step.CHALLENGE, INVALID, "The challenge is of another site.", "別のサイトのチャレンジです。"),

    UNTRUSTED_AUTHORITY(Step.CHAIN, INVALID, "No pinned authority issued the certificate.", "信頼する認証局が発行した証明書ではありません。"),
    AUTHORITY_NOT_VALID(Step.CHAIN, INVALID, "The authority was not valid at that time.", "認証局証明書の有効期間外です。"),
    CRITICAL_EXTENSION(Step.CHAIN, INVALID, "An unknown extension is critical.", "未知の必須拡張があります。"),

    EXPIRED(Step.VALIDITY, INVALID, "The certificate has expired.", "証明書の有効期間が満了しています。"),
    NOT_YET_VALID(Step.VALIDITY, INVALID, "The certificate is not valid yet.", "証明書の有効期間の開始前です。"),

    SIGNED_IN_FUTURE(Step.SIGNING_TIME, INVALID, "The time of signing is in the future.", "署名時刻が未来です。"),
    SIGNED_OUTSIDE_VALIDITY(
            Step.SIGNING_TIME, INVALID, "It was signed outside the certificate's validity.", "署名時刻が証明書の有効期間外です。"),

    WRONG_KEY_USAGE(Step.KEY_USAGE, INVALID, "The key is not for this.", "鍵用途が適合しません。"),
    WRONG_POLICY(Step.POLICY, INVALID, "The certificate has another policy.", "証明書ポリシーが適合しません。"),
    WRONG_KIND(Step.KIND, INVALID, "The certificate is of the other kind.", "証明書の種類が異なります。"),

    ATTRIBUTES_DIFFERENT(
            Step.ATTRIBUTES, INVALID, "The holder is not the person of the application.", "申請者と署名者の基本4情報が一致しません。"),
    ATTRIBUTES_MISSING(Step.ATTRIBUTES, INVALID, "The certificate does not say who the holder is.", "証明書に基本4情報がありません。"),

    REVOKED(Step.REVOCATION, INVALID, "The certificate is revoked.", "証明書は失効しています。"),
    ON_HOLD(Step.REVOCATION, INVALID, "The certificate is on hold.", "証明書は一時保留中です。"),
    STATUS_UNKNOWN(Step.REVOCATION, UNDETERMINED, "The authority does not know the certificate.", "認証局が把握していない証明書です。"),
    REVOCATION_STALE(
            Step.REVOCATION, UNDETERMINED, "What is known about revocations is out of date.", "失効情報が古くなっています。"),
    REVOCATION_UNREACHABLE(
            Step.REVOCATION, UNDETERMINED, "The source of revocations can't be reached.", "失効情報を取得できません。"),
    REVOCATION_UNTRUSTED(
            Step.REVOCATION,
            UNDETERMINED,
            "What is said about revocations is not the authority's.",
            "失効情報の発行元を確認できません。"),
    REVOCATION_NOT_ASKED(Step.REVOCATION, UNDETERMINED, "There is no source of revocations.", "失効情報の入手先がありません。");

    private final Step step;
    private final Verdict verdict;
    private final Text text;

    Reason(Step step, Verdict verdict, String en, String ja) {
        this.step = step;
        this.verdict = verdict;
        text = new Text(en, ja);
    }

    /** The step that finds it. */
    public Step step() {
        return step;
    }

    /** What it makes of the verification: never {@code VALID}. */
    public Verdict verdict() {
        return verdict;
    }

    /** One sentence for people. */
    public Text text() {
        return text;
    }

    /** As on the command line and in files: {@code not-yet-valid}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
