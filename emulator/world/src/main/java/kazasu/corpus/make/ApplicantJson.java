package kazasu.corpus.make;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import kazasu.pki.BasicAttributes;

/** {@code {"name", "birthDate", "sex", "address"}}, as the portal's protocol has it. */
final class ApplicantJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ApplicantJson() {}

    static String of(BasicAttributes person) {
        return MAPPER.createObjectNode()
                        .put("name", person.name())
                        .put(
                                "birthDate",
                                person.birthDate().date().orElseThrow().toString())
                        .put("sex", person.sex().name().toLowerCase(Locale.ROOT))
                        .put("address", person.address())
                        .toPrettyString()
                        .replace("\r\n", "\n")
                + "\n";
    }
}
