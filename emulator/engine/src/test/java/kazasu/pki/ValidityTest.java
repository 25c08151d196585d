package kazasu.pki;

import static kazasu.pki.LeapDayBirthdayPolicy.FEB_28;
import static kazasu.pki.LeapDayBirthdayPolicy.MAR_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules.md §1.1 to §1.5. */
class ValidityTest {
    private static final LocalDate BORN = LocalDate.of(1990, 11, 14);

    @ParameterizedTest(name = "issued {0}: valid to {1}")
    @CsvSource({"2026-11-13, 2030-11-14", "2026-11-14, 2031-11-14", "2026-11-15, 2031-11-14"})
    void worked_values_of_rules_1_2(LocalDate issued, LocalDate lastDay) {
        assertThat(Validity.notAfter(issued, BORN, FEB_28)).isEqualTo(lastSecondOf(lastDay));
    }

    @Test
    void renewed_in_the_last_three_months_it_ends_on_the_sixth_birthday() {
        Instant old = lastSecondOf(LocalDate.of(2031, 11, 14));
        assertThat(Validity.renewedNotAfter(LocalDate.of(2031, 8, 15), BORN, FEB_28, old))
                .isEqualTo(lastSecondOf(LocalDate.of(2036, 11, 14)));
        assertThat(Validity.renewedNotAfter(LocalDate.of(2031, 8, 14), BORN, FEB_28, old))
                .isEqualTo(lastSecondOf(LocalDate.of(2035, 11, 14)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2031-08-14, false", "2031-08-15, true", "2031-11-14, true", "2031-11-15, false"})
    void the_window_of_renewal(LocalDate date, boolean open) {
        assertThat(Validity.isRenewal(date, lastSecondOf(LocalDate.of(2031, 11, 14))))
                .isEqualTo(open);
    }

    @Test
    void the_earliest_cap_wins_and_a_later_one_changes_nothing() {
        Instant early = lastSecondOf(LocalDate.of(2028, 3, 31));
        Instant late = lastSecondOf(LocalDate.of(2040, 1, 1));
        LocalDate issued = LocalDate.of(2026, 11, 23);
        assertThat(Validity.notAfter(issued, BORN, FEB_28, late, early)).isEqualTo(early);
        assertThat(Validity.notAfter(issued, BORN, FEB_28, late)).isEqualTo(lastSecondOf(LocalDate.of(2031, 11, 14)));
    }

    @ParameterizedTest(name = "born 29 February, issued {0}: {1} or {2}")
    @CsvSource({
        "2026-02-27, 2030-02-28, 2030-03-01",
        "2026-02-28, 2031-02-28, 2030-03-01",
        "2026-03-01, 2031-02-28, 2031-03-01",
        "2023-06-01, 2028-02-29, 2028-02-29"
    })
    void leap_day(LocalDate issued, LocalDate february, LocalDate march) {
        LocalDate born = LocalDate.of(2000, 2, 29);
        assertThat(Validity.notAfter(issued, born, FEB_28)).isEqualTo(lastSecondOf(february));
        assertThat(Validity.notAfter(issued, born, MAR_1)).isEqualTo(lastSecondOf(march));
    }

    @Test
    void nobody_gets_a_certificate_before_birth() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.notAfter(BORN.minusDays(1), BORN, FEB_28));
        assertThat(Validity.notAfter(BORN, BORN, FEB_28)).isEqualTo(lastSecondOf(BORN.plusYears(5)));
    }

    /** 23:59:59 JST is 14:59:59Z. */
    private static Instant lastSecondOf(LocalDate day) {
        return Instant.parse(day + "T14:59:59Z");
    }
}
