package kazasu.office.rules;

import java.nio.CharBuffer;
import java.util.Optional;
import java.util.regex.Pattern;
import kazasu.model.PinRule;
import kazasu.office.Refusal;

/** The four PINs as forms name them (rules.md §3, C). The three of four digits may be the same number. */
public enum FormPin {
    /** 署名用電子証明書の暗証番号: 6 to 16 letters and digits, both kinds; lower case becomes upper case. */
    SIGNATURE("署名用電子証明書の暗証番号", PinRule.SIGNATURE, "(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{6,16}"),
    /** 利用者証明用電子証明書の暗証番号: four digits. */
    USER_AUTHENTICATION("利用者証明用電子証明書の暗証番号", PinRule.USER_AUTHENTICATION, "[0-9]{4}"),
    /** 券面事項入力補助用暗証番号: four digits. */
    TEXT("券面事項入力補助用暗証番号", PinRule.TEXT, "[0-9]{4}"),
    /** 住民基本台帳用 (個人番号カード用) 暗証番号: four digits, mandatory by ordinance. */
    RESIDENT_REGISTER("住民基本台帳用暗証番号", PinRule.JUKI, "[0-9]{4}");

    private final String formName;
    private final PinRule rule;
    private final Pattern form;

    FormPin(String formName, PinRule rule, String form) {
        this.formName = formName;
        this.rule = rule;
        this.form = Pattern.compile(form);
    }

    /** The words on the form, Japanese. */
    public String formName() {
        return formName;
    }

    /** Where it lives on the card, and its tries. */
    public PinRule rule() {
        return rule;
    }

    /**
     * Why somebody can't have this PIN. Half width only; lower case is taken as upper case.
     *
     * @param pin as typed; it is neither kept nor quoted
     */
    public Optional<Refusal> refusal(char[] pin) {
        return Refusals.when(!form.matcher(CharBuffer.wrap(pin)).matches(), Refusal.PIN_FORM);
    }
}
