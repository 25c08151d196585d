package kazasu.features.steps.office;

import io.cucumber.java.ParameterType;
import java.util.stream.Stream;
import kazasu.office.LifeEvent;
import kazasu.office.Standing;
import kazasu.office.rules.Fees.Check;
import kazasu.office.rules.KioskVisit.Chain;
import kazasu.office.rules.Phone;
import kazasu.pki.status.RevocationReason;

/** The nouns of what happens to people and certificates. */
public final class LifeVocabulary {
    /** An entry of the register, as the office calls it. */
    @ParameterType("転居|転出届|転入届|氏名の変更|性別の訂正|生年月日の訂正|住居表示の実施|軽微な修正|死亡|国外転出（継続利用あり）|国外転出"
            + "|国外からの転入|職権による住民票の消除"
            + "|move within the municipality|notice of moving out|notice of moving in|change of name|correction of the sex"
            + "|correction of the date of birth|new numbering of addresses|minor correction|death"
            + "|departure abroad with continued use|departure abroad|return from abroad"
            + "|deletion of the residence record ex officio")
    public LifeEvent lifeEvent(String name) {
        return Stream.of(LifeEvent.values())
                .filter(event ->
                        event.title().ja().equals(name) || event.title().en().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event is called " + name));
    }

    /** What a relying party hears: {@code GOOD}, {@code UNKNOWN}, or the name of the reason. */
    @ParameterType("有効|不明|(?:unspecified|keyCompromise|cACompromise|affiliationChanged|superseded|cessationOfOperation"
            + "|certificateHold)による失効"
            + "|good|unknown|revoked as (?:unspecified|keyCompromise|cACompromise|affiliationChanged|superseded"
            + "|cessationOfOperation|certificateHold)")
    public String heard(String words) {
        return switch (words) {
            case "有効", "good" -> Heard.GOOD;
            case "不明", "unknown" -> Heard.UNKNOWN;
            default ->
                Stream.of(RevocationReason.values())
                        .map(RevocationReason::rfcName)
                        .filter(words::contains)
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** The form of a signature password. */
    @ParameterType("6桁の|16桁の|小文字の|5桁の|17桁の|数字だけの|英字だけの|全角の|記号を含む"
            + "|of 6 characters|of 16 characters|in lower case|of 5 characters|of 17 characters|of digits only|of letters only"
            + "|in full width|with a symbol")
    public PasswordForm passwordForm(String name) {
        return Stream.of(PasswordForm.values())
                .filter(form -> form.isCalled(name))
                .findFirst()
                .orElseThrow();
    }

    /** How a certificate on a phone stands. */
    @ParameterType("有効である|一時保留されている|失効している|good|held|revoked")
    public Class<? extends Standing> state(String words) {
        return switch (words) {
            case "有効である", "good" -> Standing.Good.class;
            case "一時保留されている", "held" -> Standing.Held.class;
            default -> Standing.Revoked.class;
        };
    }

    /** A sort of phone. */
    @ParameterType("Androidスマートフォン|iPhone|an Android phone|an iPhone")
    public Phone phone(String name) {
        return name.contains("iPhone") ? Phone.IPHONE : Phone.ANDROID;
    }

    /** Whose shops have kiosks. */
    @ParameterType("セブン-イレブン|ローソン|ファミリーマート|ミニストップ|ダイエー|イオン" + "|Seven-Eleven|Lawson|FamilyMart|Ministop|Daiei|Aeon")
    public Chain chain(String name) {
        return switch (name) {
            case "セブン-イレブン", "Seven-Eleven" -> Chain.SEVEN_ELEVEN;
            case "ローソン", "Lawson" -> Chain.LAWSON;
            case "ファミリーマート", "FamilyMart" -> Chain.FAMILY_MART;
            case "ミニストップ", "Ministop" -> Chain.MINISTOP;
            case "ダイエー", "Daiei" -> Chain.DAIEI;
            default -> Chain.AEON_FUJI;
        };
    }

    /** By what a relying party asks. */
    @ParameterType("OCSP|失効情報ファイル|the revocation list")
    public Check check(String name) {
        return name.equals("OCSP") ? Check.OCSP : Check.CRL;
    }
}
