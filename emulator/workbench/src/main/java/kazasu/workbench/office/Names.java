package kazasu.workbench.office;

import kazasu.command.Text;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.office.Registration;
import kazasu.office.Standing;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;

/** What people call the things of the ledger. */
final class Names {
    private Names() {}

    static Text of(CertificateKind kind) {
        return switch (kind) {
            case SIGNATURE -> new Text("signature", "署名用電子証明書");
            case USER_AUTHENTICATION -> new Text("user authentication", "利用者証明用電子証明書");
        };
    }

    static Text of(FormPin pin) {
        return switch (pin) {
            case SIGNATURE -> new Text("signature password", "署名用パスワード");
            case USER_AUTHENTICATION -> new Text("user authentication PIN", "利用者証明用暗証番号");
            case TEXT -> new Text("PIN of the card's text", "券面事項入力補助用暗証番号");
            case RESIDENT_REGISTER -> new Text("resident register PIN", "住民基本台帳用暗証番号");
        };
    }

    static Text of(CardKind kind) {
        return switch (kind) {
            case MY_NUMBER -> new Text("My Number Card", "個人番号カード");
            case JUKI -> new Text("juki card", "住民基本台帳カード");
            case ANDROID -> new Text("Android phone", "Android端末");
            case IPHONE -> new Text("iPhone", "iPhone端末");
        };
    }

    static Text of(CardState state) {
        return switch (state) {
            case ORDERED -> new Text("ordered", "発注済み");
            case MADE -> new Text("made, waits at the municipality", "作成済み（窓口で保管）");
            case HANDED_OVER -> new Text("handed over", "交付済み");
            case SUSPENDED -> new Text("suspended", "一時停止");
            case LAPSED -> new Text("lapsed", "失効");
            case RETURNED -> new Text("returned", "返納");
        };
    }

    static Text of(Procedure procedure) {
        return switch (procedure) {
            case FIRST_ISSUE -> new Text("application for a card", "交付申請");
            case ISSUE -> new Text("issue of certificates", "電子証明書の新規発行");
            case RENEWAL -> new Text("renewal of certificates", "電子証明書の更新");
            case CARD_REISSUE -> new Text("application for another card", "再交付申請");
            case REVOCATION -> new Text("request for revocation", "失効申請");
            case KEY_COMPROMISE -> new Text("notice of key compromise", "漏えい等の届出");
            case PIN_RESET -> new Text("PINs set anew", "暗証番号の初期化");
            case PIN_MODE -> new Text("change to or from a card without PINs", "顔認証マイナンバーカードへの切替え・解除");
            case PHONE -> new Text("certificates for a phone", "移動端末設備用電子証明書");
            case CARD_EXTENSION -> new Text("change of the card's last day", "カードの有効期間の変更");
            case JUKI_ISSUE -> new Text("issue onto a juki card", "住基カードへの発行");
        };
    }

    static Text of(ApplicationState state) {
        return switch (state) {
            case INQUIRY_SENT -> new Text("inquiry sent, reply awaited", "照会書を送付（回答待ち）");
            case ACCEPTED -> new Text("accepted", "受理");
            case KEYS_MADE -> new Text("key pairs made", "鍵ペア生成済み");
            case ISSUED -> new Text("certificates issued", "発行済み");
            case COMPLETED -> new Text("completed", "完了");
            case ABANDONED -> new Text("given up", "中止");
            case REFUSED -> new Text("refused", "不受理");
        };
    }

    static Text of(Registration registration) {
        if (registration instanceof Registration.MovingOut move) {
            return new Text("moving out on " + move.planned(), "転出予定（" + move.planned() + "）");
        }
        if (registration instanceof Registration.Abroad abroad) {
            String use = abroad.continuedUse() ? "with continued use" : "without continued use";
            return new Text(
                    "abroad since " + abroad.since() + ", " + use,
                    "国外転出（" + abroad.since() + "、継続利用" + (abroad.continuedUse() ? "あり" : "なし") + "）");
        }
        if (registration instanceof Registration.Deleted deleted) {
            String why = deleted.death() ? "dead" : "deleted";
            return new Text(why + " since " + deleted.on(), (deleted.death() ? "死亡（" : "消除（") + deleted.on() + "）");
        }
        return new Text("registered", "登録");
    }

    static Text of(Standing standing) {
        if (standing instanceof Standing.Held held) {
            return new Text("held since " + OfficeTime.text(held.since()), "一時保留 " + OfficeTime.text(held.since()));
        }
        if (standing instanceof Standing.Revoked revoked) {
            return new Text("revoked " + OfficeTime.text(revoked.at()), "失効 " + OfficeTime.text(revoked.at()));
        }
        if (standing instanceof Standing.Expired) {
            return new Text("expired", "有効期間満了");
        }
        return standing.isGood() ? new Text("good", "有効") : new Text("not issued yet", "未発行");
    }

    /** As CRL and OCSP say it, with its meaning (rules.md §2.4). */
    static Text of(RevocationReason reason) {
        String code = " (" + reason.code() + ")";
        return switch (reason) {
            case UNSPECIFIED ->
                new Text("unspecified" + code + ", never handed over", "unspecified" + code + " 交付前に廃棄");
            case KEY_COMPROMISE -> new Text("keyCompromise" + code, "keyCompromise" + code + " 秘密鍵の危殆化");
            case CA_COMPROMISE -> new Text("cACompromise" + code, "cACompromise" + code + " 認証局鍵の危殆化");
            case AFFILIATION_CHANGED -> new Text("affiliationChanged" + code, "affiliationChanged" + code + " 記録事項の変更");
            case SUPERSEDED -> new Text("superseded" + code, "superseded" + code + " 更新");
            case CESSATION_OF_OPERATION ->
                new Text("cessationOfOperation" + code, "cessationOfOperation" + code + " 利用の終了");
            case CERTIFICATE_HOLD -> new Text("certificateHold" + code, "certificateHold" + code + " 一時保留");
        };
    }
}
