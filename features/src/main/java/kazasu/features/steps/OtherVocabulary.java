package kazasu.features.steps;

import io.cucumber.java.ParameterType;
import java.util.Map;
import kazasu.features.targets.CardReference;

/** The nouns of the applications beside the JPKI AP. */
public final class OtherVocabulary {
    private static final String JAPANESE =
            "券面事項入力補助用暗証番号|入力補助APの照合番号A|入力補助APの照合番号B" + "|確認APの生年月日|確認APの照合番号A|確認APの照合番号B|共通カードAPの暗証番号|住民基本台帳用暗証番号";
    private static final String ENGLISH = "text PIN|text check number A|text check number B"
            + "|surface birth date|surface check number A|surface check number B|common PIN|resident register PIN";

    private static final Map<String, CardReference> NAMES = Map.ofEntries(
            Map.entry("券面事項入力補助用暗証番号", CardReference.TEXT_PIN),
            Map.entry("入力補助APの照合番号A", CardReference.TEXT_NUMBER_A),
            Map.entry("入力補助APの照合番号B", CardReference.TEXT_NUMBER_B),
            Map.entry("確認APの生年月日", CardReference.SURFACE_BIRTH_DATE),
            Map.entry("確認APの照合番号A", CardReference.SURFACE_NUMBER_A),
            Map.entry("確認APの照合番号B", CardReference.SURFACE_NUMBER_B),
            Map.entry("共通カードAPの暗証番号", CardReference.COMMON_PIN),
            Map.entry("住民基本台帳用暗証番号", CardReference.RESIDENT_REGISTER_PIN),
            Map.entry("text PIN", CardReference.TEXT_PIN),
            Map.entry("text check number A", CardReference.TEXT_NUMBER_A),
            Map.entry("text check number B", CardReference.TEXT_NUMBER_B),
            Map.entry("surface birth date", CardReference.SURFACE_BIRTH_DATE),
            Map.entry("surface check number A", CardReference.SURFACE_NUMBER_A),
            Map.entry("surface check number B", CardReference.SURFACE_NUMBER_B),
            Map.entry("common PIN", CardReference.COMMON_PIN),
            Map.entry("resident register PIN", CardReference.RESIDENT_REGISTER_PIN));

    private static final Map<String, Pin.Kind> KINDS = Map.of(
            "正しい", Pin.Kind.RIGHT,
            "誤った", Pin.Kind.WRONG,
            "新しい", Pin.Kind.NEW,
            "the right ", Pin.Kind.RIGHT,
            "a wrong ", Pin.Kind.WRONG,
            "the new ", Pin.Kind.NEW);

    /** Which one. */
    @ParameterType(JAPANESE + "|" + ENGLISH)
    public CardReference which(String name) {
        CardReference which = NAMES.get(name);
        if (which == null) {
            throw new IllegalArgumentException("no such reference: " + name);
        }
        return which;
    }

    /** Which one and how, never spelled. */
    @ParameterType("(?:正しい|誤った|新しい)(?:" + JAPANESE + ")|(?:the right|a wrong|the new) (?:" + ENGLISH + ")")
    public Reference reference(String name) {
        for (Map.Entry<String, Pin.Kind> kind : KINDS.entrySet()) {
            if (name.startsWith(kind.getKey())) {
                return new Reference(which(name.substring(kind.getKey().length())), kind.getValue());
            }
        }
        throw new IllegalArgumentException("neither right nor wrong nor new: " + name);
    }
}
