package kazasu.features.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked values of rules.md §1.2. */
class BirthdaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-13T03:00:00Z, 2030-11-14T14:59:59Z",
        "2026-11-14T03:00:00Z, 2031-11-14T14:59:59Z",
        "2026-11-13T15:00:00Z, 2031-11-14T14:59:59Z",
        "2026-11-13T14:59:59Z, 2030-11-14T14:59:59Z",
    })
    void countsThoseAfterTheDayOfIssueInTokyo(Instant issued, Instant end) {
        assertThat(Birthdays.endOf(5, LocalDate.of(1980, 11, 14), issued)).isEqualTo(end);
    }
}
