package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrlScheduleTest {
    @ParameterizedTest(name = "{0} o''clock, at {1}: {2}")
    @CsvSource({
        "00:00, 2026-11-28T15:00:00Z, 2026-11-28T15:00:00Z",
        "00:00, 2026-11-28T14:59:59.999Z, 2026-11-27T15:00:00Z",
        "03:30, 2026-11-28T18:29:59Z, 2026-11-27T18:30:00Z",
        "03:30, 2026-11-28T18:30:00Z, 2026-11-28T18:30:00Z",
        "23:00, 2026-12-31T15:30:00Z, 2026-12-31T14:00:00Z"
    })
    void the_list_that_relying_parties_have(LocalTime hour, Instant now, Instant published) {
        CrlSchedule schedule = new CrlSchedule(hour, Duration.ofDays(1));
        assertThat(schedule.lastPublication(now)).isEqualTo(published);
        assertThat(schedule.nextUpdate(published)).isEqualTo(published.plusSeconds(86_400));
    }

    @Test
    void a_list_that_is_over_at_once_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CrlSchedule(LocalTime.NOON, Duration.ZERO));
    }
}
