package kazasu.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.verifier.Reason;

/** Why the portal itself doesn't take something, by name; the reasons of signatures are the verifier's ({@link Reason}). */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum PortalRefusal {
    SERVICE_UNKNOWN(404, "There is no such service.", "その手続きはありません。"),
    FORM_INCOMPLETE(422, "The form is not filled in correctly.", "入力内容に誤りがあります。"),
    SUBMISSION_UNKNOWN(404, "There is no such application, or its time is over.", "申請が見つからないか、期限が過ぎています。"),
    FORM_CHANGED(422, "It is not the form of this application that was signed.", "この申請の申請書とは異なる文書に署名されています。"),
    ALREADY_SENT(409, "This application was sent before, with another signature.", "この申請は別の署名で送信済みです。"),
    NOTHING_SENT(422, "Nothing was sent.", "送信された署名がありません。"),
    TYPE_UNKNOWN(415, "A signature of this type is not taken.", "この形式の署名は受け付けていません。"),
    NOT_JSON(415, "Content-Type: application/json is wanted.", "Content-Type は application/json にしてください。"),
    TOO_LARGE(413, "It is too large.", "データが大きすぎます。"),
    PAGE_STALE(403, "The page is out of date; open it again.", "ページの有効期限が切れています。開き直してください。"),
    NOT_KEPT(410, "Nothing is kept of an application that was refused.", "不受理となった申請の内容は保存していません。"),
    NO_SIGNATURE(422, "There is no signature in this file; nothing was sent.", "このファイルに署名がないため、送信していません。"),
    LOGIN_UNREADABLE(400, "It is no answer to a challenge.", "チャレンジへの応答として読み取れません。"),
    LOGIN_FROM_ELSEWHERE(403, "A page of another site can't log anybody in.", "他のサイトのページからはログインできません。"),
    NOT_LOGGED_IN(403, "Nobody is logged in.", "ログインしていません。"),
    NO_CLIENT_CERTIFICATE(
            403,
            "No certificate was shown: this is for the ports of mutual TLS.",
            "電子証明書が提示されていません（TLSクライアント認証のポートで行ってください）。"),
    STORE_FAILED(503, "It can't be recorded at present; send it again.", "現在記録できません。もう一度送信してください。"),
    CERTIFICATE_NOT_SHOWN(422, "No certificate was handed over.", "電子証明書がありません。"),
    NOT_FROM_CARD(403, "The certificate does not come from a card in the reader.", "リーダーのカードから読み取った電子証明書ではありません。"),
    CARD_WANTS_PIN(403, "This phone gives its certificate for the PIN only.", "このスマートフォンの電子証明書は、暗証番号がなければ読み取れません。"),
    NOT_CHECKED_BEFORE(
            403, "The holder has not been checked here with this certificate before.", "この電子証明書による本人確認がまだ行われていません。"),
    NOT_AUTHORISED(403, "This verifier is not authorised to compare faces.", "特定利用者証明検証者の認定がないため、顔認証は利用できません。"),
    FACE_DIFFERS(403, "The face is not that of the photo.", "顔写真と一致しません。"),
    KIOSK_CLOSED(
            403,
            "The kiosk is closed: open from 6:30 to 23:00, not from 12-29 to 01-03.",
            "取扱時間外です（6:30～23:00、12月29日～1月3日は休止）。"),
    KIOSK_NOT_JOINED(403, "The holder's municipality does not issue at kiosks.", "お住まいの市区町村は、キオスク端末での交付を行っていません。"),
    KIOSK_NOT_RESIDENT(403, "The register has no current record of the holder.", "住民票の記載が確認できません。");

    private final int status;
    private final Text text;

    PortalRefusal(int status, String en, String ja) {
        this.status = status;
        this.text = new Text(en, ja);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** One sentence for people. */
    public Text text() {
        return text;
    }

    /** As in answers and in the database: {@code form-changed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What a word of an answer means, the portal's or the verifier's.
     *
     * @param word as {@link #word} or {@link Reason#word}
     */
    public static Optional<Text> meaning(String word) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.word().equals(word))
                .map(PortalRefusal::text)
                .findFirst()
                .or(() -> Arrays.stream(Reason.values())
                        .filter(reason -> reason.word().equals(word))
                        .map(Reason::text)
                        .findFirst());
    }
}
