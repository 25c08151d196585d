package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days at the counter, and rules.md §1.3. */
class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "令和8年", "", "2026-1-1"})
    void aDayThatDoesNotExistIsRefused(String text) {
        assertThatThrownBy(() -> Dates.parse(text))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.DATE_INVALID));
    }

    @Test
    void aDayIsRead() {
        assertThat(Dates.parse("2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1991-05-03, DATE_BEFORE_BIRTH",
        "1991-05-04,",
        "2026-11-22,",
        "2026-11-23, DATE_IN_FUTURE",
    })
    void nothingHappensBeforeBirthOrAfterToday(LocalDate date, @Nullable Refusal expected) {
        assertThat(Dates.refusal(date, LocalDate.of(1991, 5, 4), LocalDate.of(2026, 11, 22))
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}, on {2}: {1} by birthday {3}, by the day before {4}")
    @CsvSource({
        "2011-11-22, 15, 2026-11-20, false, false",
        "2011-11-22, 15, 2026-11-21, false, true",
        "2011-11-22, 15, 2026-11-22, true, true",
        "2004-02-29, 18, 2022-02-26, false, false",
        "2004-02-29, 18, 2022-02-27, false, true",
        "2004-02-29, 18, 2022-02-28, true, true",
        "2004-02-29, 20, 2024-02-28, false, true",
        "2004-02-29, 20, 2024-02-29, true, true",
    })
    void anAgeIsReached(LocalDate born, int years, LocalDate date, boolean byBirthday, boolean byDayBefore) {
        OfficeSwitches dayBefore = OfficeSwitches.DEFAULTS.with("office.age-reached", "day-before-birthday");
        assertThat(Dates.hasReached(years, born, date, OfficeSwitches.DEFAULTS)).isEqualTo(byBirthday);
        assertThat(Dates.hasReached(years, born, date, dayBefore)).isEqualTo(byDayBefore);
    }
}
