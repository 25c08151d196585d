package kazasu.office;

import static kazasu.model.Certainty.C;
import static kazasu.model.Certainty.L;
import static kazasu.model.Certainty.OURS;
import static kazasu.model.Certainty.U;

import java.util.Locale;
import kazasu.command.Text;
import kazasu.model.Certainty;

/**
 * Why a procedure stops: every reason has a name, a sentence in the clerk's language and the rule that it comes from. A
 * person's own data, a PIN least of all, are never part of the sentence.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum Refusal {
    // who applies
    APPLICANT_NOT_ON_REGISTER(C, "R §4.1", "The applicant is not on the resident register.", "申請者は住民基本台帳に登録されていません。"),
    APPLICANT_OF_OTHER_MUNICIPALITY(
            C, "R §4.5", "This is done in the municipality where the applicant lives.", "住所地の市区町村の窓口で手続きしてください。"),
    APPLICANT_ABROAD(
            C, "R §4.5", "For a holder abroad the home-registry municipality does this.", "国外転出者の手続きは附票管理市町村の窓口で行います。"),
    APPLICANT_UNDER_15(
            C, "R §2.2", "No signature certificate is issued to a person under 15.", "15歳未満の方には署名用電子証明書を発行できません。"),
    APPLICANT_ADULT_WARD(
            C, "R §2.2", "No signature certificate is issued to an adult ward.", "成年被後見人の方には署名用電子証明書を発行できません。"),
    APPLICANT_OPTED_OUT(C, "R §2.2", "The application says that no certificate is wanted.", "申請書で電子証明書の発行を希望していません。"),
    APPLICANT_NEEDS_LEGAL_REPRESENTATIVE(
            C, "R §3", "For this person the legal representative must come.", "この方の手続きは法定代理人が行う必要があります。"),
    APPLICANT_STAY_ENDED(L, "R §1.6", "The period of stay has ended.", "在留期間が満了しています。"),
    APPLICANT_BIRTHDAY_UNKNOWN(
            OURS,
            "decisions §8",
            "The birthday is not known, so no validity can be counted.",
            "誕生日が不明のため有効期間を定められません。"),

    // who comes
    IDENTITY_NO_PHOTO_ID(C, "R §4.4", "No photo ID was shown.", "官公署発行の顔写真付き本人確認書類の提示がありません。"),
    IDENTITY_LICENCE_ADDRESS(
            C, "R S00", "The driving licence does not show the registered address.", "運転免許証の住所が住民登録の住所と一致しません。"),
    IDENTITY_NOT_THE_HOLDER(C, "R §4.1", "This is not the person of the application.", "申請者本人であることを確認できません。"),
    PROXY_WITHOUT_AUTHORITY(C, "R §4.4", "The representative has no proof of authority.", "代理権を証する書類がありません。"),
    PROXY_WITHOUT_PHOTO_ID(C, "R §4.4", "The proxy has shown no photo ID.", "代理人の顔写真付き本人確認書類の提示がありません。"),
    PROXY_WITHOUT_REPLY_FORM(C, "R §4.4", "The proxy has no inquiry and reply form.", "照会書兼回答書の持参がありません。"),
    PROXY_FORM_NOT_SEALED(
            C, "R §4.4", "The inquiry and reply form is not in a sealed envelope.", "照会書兼回答書が封入・封かんされていません。"),
    PROXY_FORM_WITHOUT_PINS(
            C, "R §4.4", "The PINs are missing on the inquiry and reply form.", "照会書兼回答書に暗証番号の記入がありません。"),
    PROXY_FORM_PIN_WRONG(C, "R §4.4", "A PIN on the inquiry and reply form is wrong.", "照会書兼回答書の暗証番号が一致しません。"),
    PROXY_CERTIFICATE_EXPIRED(
            C,
            "R §4.4",
            "The certificate has expired, so the holder is asked by post first.",
            "電子証明書の有効期間が満了しているため、文書照会が必要です。"),
    PROXY_FOR_HOLDER_ABROAD(C, "R §4.4", "A holder abroad must come in person.", "国外転出者は本人が手続きする必要があります。"),

    // the card
    CARD_NOT_BROUGHT(C, "R §3", "The card was not brought.", "カードの持参がありません。"),
    CARD_FOREIGN(OURS, "decisions §4", "This is not a card of the service.", "公的個人認証サービスのカードではありません。"),
    CARD_UNREADABLE(OURS, "decisions §4", "The card cannot be read.", "カードを読み取れません。"),
    CARD_UNKNOWN(OURS, "decisions §4", "This card is not in the ledger.", "このカードは台帳に記録されていません。"),
    CARD_REFUSES_DEVICE(
            OURS, "decisions §4", "The card does not accept the key pair generation device.", "カードが鍵ペア生成装置を受け付けません。"),
    CARD_REMOVED(OURS, "decisions §4", "The card was taken out before the end.", "処理の途中でカードが取り出されました。"),
    CARD_OF_ANOTHER_HOLDER(C, "R §4.1", "The card belongs to another person.", "申請者本人のカードではありません。"),
    CARD_KEY_DIFFERS(
            OURS, "decisions §12", "The key on the card is not the one of this application.", "カード内の鍵がこの申請の鍵と一致しません。"),
    CARD_NOT_HANDED_OVER(C, "R §4.2", "The card has not been handed over yet.", "カードがまだ交付されていません。"),
    CARD_ALREADY_HANDED_OVER(C, "R §4.2", "The card has been handed over already.", "カードはすでに交付されています。"),
    CARD_EXPIRED(C, "R §1.6", "The card has expired; a new one is needed.", "カードの有効期間が満了しています。新たな交付申請が必要です。"),
    CARD_LAPSED(C, "R §2.3", "The card has lapsed; a new one is needed.", "カードは失効しています。新たな交付申請が必要です。"),
    CARD_RETURNED(C, "R §2.3", "The card has been returned.", "カードは返納されています。"),
    CARD_SUSPENDED(C, "R §2.3", "The card is suspended after a report of loss.", "カードは紛失等の届出により一時停止されています。"),
    CARD_NOT_SUSPENDED(C, "R §2.4", "The card is not suspended.", "カードは一時停止されていません。"),
    CARD_WITHOUT_PINS(C, "R §3", "This card has no PINs.", "顔認証マイナンバーカードには暗証番号が設定されていません。"),
    CARD_WITHOUT_PINS_NOT_YET(
            C, "R §2.2", "There are no cards without PINs before 2023-12-15.", "顔認証マイナンバーカードの取扱いは令和5年12月15日からです。"),
    CARD_NOT_YET(C, "R §1.7", "There are no My Number Cards before January 2016.", "マイナンバーカードの交付は平成28年1月からです。"),
    CARD_NOT_SAME_DAY(C, "R §4.2", "Cards are made by J-LIS and not on the same day.", "カードはJ-LISで作成するため即日交付できません。"),
    CARD_ALREADY_HELD(C, "R §8", "The applicant holds a card already.", "申請者はすでにカードの交付を受けています。"),
    CARD_JUKI_HELD(
            C, "R §6", "A juki card and a My Number Card cannot be held together.", "住基カードとマイナンバーカードの重複所持はできません。"),
    CARD_WITHOUT_STAY(
            C, "R §1.6", "The validity of this card does not depend on a period of stay.", "在留期間による有効期間の変更の対象ではありません。"),
    CARD_EXTENSION_REPEATED(C, "R §1.6", "The special extension is given only once.", "特例期間延長を重ねて行うことはできません。"),
    JUKI_CARD_ENDED(C, "R §6", "Juki cards were issued until 2015-12-28.", "住基カードの発行は平成27年12月28日で終了しました。"),
    JUKI_CERTIFICATE_ENDED(
            C,
            "R §6",
            "Certificates on juki cards were issued until 2015-12-22.",
            "住基カードへの電子証明書の発行は平成27年12月22日で終了しました。"),
    JUKI_SIGNATURE_ONLY(C, "R §6", "A juki card has a signature certificate only.", "住基カードには利用者証明用電子証明書を発行できません。"),

    // certificates
    CERTIFICATE_DOUBLE_ISSUE(
            C,
            "R §0",
            "The holder has a valid certificate of this kind: no double issue.",
            "同種の有効な電子証明書があるため、二重に発行できません。"),
    CERTIFICATE_NO_GENERATION(
            C, "R §2.1", "No generation of the authority issues on this day.", "この日に発行できる認証局の世代がありません。"),
    CERTIFICATE_HOLD_STAYS(
            C,
            "R §2.4",
            "A hold is not lifted; the certificate is revoked and issued anew.",
            "一時保留は解除できません。失効申請の上、新たに発行を受けてください。"),
    CERTIFICATE_NONE(C, "R §2.2", "There is no such certificate.", "該当する電子証明書がありません。"),
    CERTIFICATE_EXPIRED(C, "R §2.3", "The certificate has expired.", "電子証明書の有効期間が満了しています。"),
    CERTIFICATE_REVOKED(C, "R §2.3", "The certificate has been revoked.", "電子証明書は失効しています。"),
    CERTIFICATE_HELD(C, "R §2.3", "The certificate is on hold.", "電子証明書は一時保留されています。"),
    CERTIFICATE_OF_ANOTHER_HOLDER(
            C, "R §2.3", "The request is not signed with the holder's own key.", "本人の署名用電子証明書による申請ではありません。"),

    // ways that are not open
    CHANNEL_UNLOCK(
            C,
            "R §3",
            "A PIN is not unlocked by telephone, post or web; come to the counter.",
            "電話・郵送・インターネットではロック解除できません。窓口にお越しください。"),
    CHANNEL_ISSUE(C, "R §1.5", "Certificates are issued and renewed at the counter only.", "電子証明書の発行・更新は窓口でのみ行います。"),
    CHANNEL_KEY_COMPROMISE(
            C, "R §2.3", "A leaked or lost key is reported at the counter only.", "秘密鍵の漏えい等の届出は窓口でのみ受け付けます。"),
    CHANNEL_REVOCATION(
            C,
            "R §2.3",
            "Revocation is asked for at the counter, or online by own signature.",
            "失効申請は窓口、又は本人の電子署名によるオンライン申請で行います。"),
    CHANNEL_CARD_STOP(C, "R §2.4", "A suspended card is set free at the counter only.", "カードの一時停止の解除は窓口でのみ行います。"),
    CHANNEL_COUNTER(OURS, "decisions §12", "This is done at the counter only.", "この手続きは窓口でのみ行います。"),
    KIOSK_CLOSED(C, "R §3", "Kiosks reset PINs from 6:30 to 23:00.", "キオスク端末での再設定は6時30分から23時までです。"),
    KIOSK_NOT_YET(U, "R §3", "Kiosks did not reset this PIN yet on that day.", "この日にはキオスク端末での再設定が始まっていません。"),
    KIOSK_PIN_AT_COUNTER(C, "R §3", "This PIN is reset at the counter only.", "この暗証番号の再設定は窓口でのみ行います。"),
    KIOSK_OF_OTHER_CHAIN(C, "R §3", "Kiosks of this chain do not reset this PIN.", "この店舗のキオスク端末ではこの暗証番号を再設定できません。"),
    KIOSK_OTHER_PIN_UNKNOWN(C, "R §3", "The other PIN must be known.", "もう一方の暗証番号が分からないため、窓口で手続きしてください。"),
    KIOSK_CERTIFICATE_EXPIRED(C, "R §3", "A certificate of the card has expired.", "電子証明書の有効期間が満了しているため再設定できません。"),
    KIOSK_CERTIFICATE_REVOKED(
            C, "R §3", "A certificate of the card is revoked or missing.", "電子証明書が失効しているか、ないため再設定できません。"),
    KIOSK_WITHOUT_APP_STEP(C, "R §3", "The reset was not prepared in the app.", "アプリでの事前手続きがありません。"),
    KIOSK_APP_STEP_TOO_OLD(C, "R §3", "More than 24 hours have passed since the app.", "アプリでの手続きから24時間を過ぎています。"),
    KIOSK_FACE_DIFFERS(C, "R §3", "The face does not match the photo in the card.", "顔写真との照合ができません。"),
    PHONE_NOT_YET(
            C, "R §5", "There were no certificates for such phones yet on that day.", "この日にはスマホ用電子証明書の取扱いが始まっていません。"),

    // PINs
    PIN_FORM(C, "R §3", "This PIN cannot have that form.", "暗証番号の桁数又は文字種が正しくありません。"),
    PIN_MISSING(C, "R §3", "A PIN that is needed was not given.", "必要な暗証番号の入力がありません。"),
    PIN_WRONG(C, "R §3", "The PIN is wrong.", "暗証番号が一致しません。"),
    PIN_BLOCKED(C, "R §3", "The PIN is blocked.", "暗証番号がロックされています。"),

    // moving abroad
    DEPARTURE_NOT_JAPANESE(
            C, "R §2.2", "Only Japanese nationals go on using the card abroad.", "国外転出後の継続利用は日本国籍の方に限ります。"),
    DEPARTURE_NOT_YET(C, "R §2.2", "Use abroad goes on since 2024-05-27 only.", "国外転出後の継続利用は令和6年5月27日からです。"),

    // dates, the office itself, those who ask it
    DATE_INVALID(OURS, "decisions §12", "There is no such day.", "日付が正しくありません。"),
    DATE_IN_FUTURE(OURS, "decisions §12", "The day lies in the future.", "未来の日付です。"),
    DATE_BEFORE_BIRTH(OURS, "decisions §12", "The day lies before the birth.", "出生より前の日付です。"),
    DATE_OUT_OF_ORDER(OURS, "decisions §12", "The day lies before the one that it must follow.", "日付の前後関係が正しくありません。"),
    OFFICE_DATABASE_GONE(OURS, "decisions §12", "The ledger cannot be reached.", "台帳のデータベースに接続できません。"),
    OFFICE_AUTHORITY_GONE(L, "R §4.5", "J-LIS cannot be reached.", "J-LISのシステムに接続できません。"),
    OFFICE_UNFINISHED_APPLICATION(
            OURS, "decisions §12", "An earlier application for this card is unfinished.", "このカードには処理中の申請があります。"),
    VERIFIER_NOT_NOTIFIED(C, "R §2.5", "Only a notified relying party may ask.", "届出をした署名検証者等ではありません。");

    private final Certainty certainty;
    private final String source;
    private final Text text;

    Refusal(Certainty certainty, String source, String en, String ja) {
        this.certainty = certainty;
        this.source = source;
        this.text = new Text(en, ja);
    }

    /** Its stable name in ledgers, reports and features: lower case with hyphens, e.g. {@code kiosk-closed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence for the person at the counter. */
    public Text text() {
        return text;
    }

    /** How sure the rule is. */
    public Certainty certainty() {
        return certainty;
    }

    /** The rule: a section of {@code docs/reference/rules.md} (R), a source listed there (R S00), or of {@code docs/decisions.md}. */
    public String source() {
        return source;
    }
}
