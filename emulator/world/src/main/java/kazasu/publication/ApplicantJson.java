package kazasu.publication;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;
import org.jspecify.annotations.Nullable;

/** The four attributes that an application gives, as JSON: {@code name}, {@code birthDate} (1991-05-04), {@code sex}, {@code address}. */
public final class ApplicantJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ApplicantJson() {}

    private record Applicant(
            @Nullable String name,
            @Nullable String birthDate,
            @Nullable String sex,
            @Nullable String address) {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if one is missing or can't be one; its text quotes nothing
     */
    public static BasicAttributes parse(byte[] json) {
        try {
            Applicant given = MAPPER.readValue(json, Applicant.class);
            if (given == null
                    || given.name == null
                    || given.birthDate == null
                    || given.sex == null
                    || given.address == null) {
                throw new IllegalArgumentException("an applicant has name, birthDate, sex and address");
            }
            return new BasicAttributes(
                    given.name,
                    Sex.valueOf(given.sex.toUpperCase(Locale.ROOT)),
                    BirthDate.of(LocalDate.parse(given.birthDate)),
                    given.address);
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("the applicant's attributes can't be read");
        }
    }
}
