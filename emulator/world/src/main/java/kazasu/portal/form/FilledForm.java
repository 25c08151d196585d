package kazasu.portal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;

/**
 * A form as somebody filled it in.
 *
 * @param service for what
 * @param values by field, stripped; none that the service doesn't ask
 * @param problems by field; empty if it is in order
 */
public record FilledForm(Service service, Map<String, String> values, Map<String, Text> problems) {
    /**
     * Reads what was typed.
     *
     * @param service for what
     * @param typed by field; what isn't asked is left out
     */
    public static FilledForm of(Service service, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Text> problems = new LinkedHashMap<>();
        for (Field field : service.allFields()) {
            String value = typed.getOrDefault(field.name(), "").strip();
            values.put(field.name(), value);
            field.problem(value).ifPresent(problem -> problems.put(field.name(), problem));
        }
        return new FilledForm(service, values, problems);
    }

    /** One that nobody has filled in yet. */
    public static FilledForm empty(Service service) {
        return new FilledForm(service, Map.of(), Map.of());
    }

    /** Whether it can be signed. */
    public boolean isRight() {
        return problems.isEmpty() && !values.isEmpty();
    }

    /** What stands in a field. */
    public String value(Field field) {
        return values.getOrDefault(field.name(), "");
    }

    /** What is wrong with a field. */
    public Optional<Text> problem(Field field) {
        return Optional.ofNullable(problems.get(field.name()));
    }

    /**
     * Who applies, by the own account.
     *
     * @throws IllegalArgumentException if it isn't in order
     */
    public BasicAttributes applicant() {
        return new BasicAttributes(
                text("applicant-name"),
                Sex.valueOf(text("applicant-sex").toUpperCase(java.util.Locale.ROOT)),
                BirthDate.of(java.time.LocalDate.parse(text("applicant-birth-date"))),
                text("applicant-address"));
    }

    private String text(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
