package kazasu.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kazasu.verifier.Check;
import kazasu.verifier.Reason;
import kazasu.verifier.Verification;

/** A verifier's answer for programs (docs/http.md). Nothing in it says who the holder is. */
public final class VerificationJson {
    private VerificationJson() {}

    /**
     * Members in order.
     *
     * @param answer of the verifier
     * @param at the time that it is about
     */
    public static Map<String, Object> of(Verification answer, Instant at) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", answer.verdict().name());
        answer.reason().ifPresent(reason -> json.put("reason", reason.word()));
        json.put("reasons", answer.reasons().stream().map(Reason::word).toList());
        json.put("format", answer.format());
        json.put("at", at.toString());
        answer.signingTime().ifPresent(time -> json.put("signingTime", time.toString()));
        json.put("checks", checks(answer.checks()));
        return json;
    }

    /** The same as text. */
    public static String text(Verification answer, Instant at) {
        return new String(PublicationJson.encode(of(answer, at)), StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> checks(List<Check> checks) {
        return checks.stream().map(VerificationJson::check).toList();
    }

    private static Map<String, String> check(Check check) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("step", word(check.step()));
        json.put("outcome", word(check.outcome()));
        check.reason().ifPresent(reason -> json.put("reason", reason.word()));
        json.put("detail", check.detail());
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
