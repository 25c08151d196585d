package kazasu.workbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import kazasu.command.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2026-11-20T06:00:00Z");

    @Test
    void aDayIsTenInTheMorningInJapan() {
        assertThat(OfficeTime.toRecord("2026-11-24", Optional.empty(), NOW)).isEqualTo("2026-11-24T01:00:00Z");
        assertThat(OfficeTime.toRecord("2026-11-24T00:30", Optional.empty(), NOW))
                .isEqualTo("2026-11-23T15:30:00Z");
    }

    @Test
    void aDayGoesOnAfterItsNewestEntry() {
        assertThat(OfficeTime.toRecord("2026-11-20", Optional.of(AFTERNOON), NOW))
                .isEqualTo(AFTERNOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-19", "2026-11-20T14:59"})
    void timeDoesNotRunBackwards(String earlier) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> OfficeTime.toRecord(earlier, Optional.of(AFTERNOON), NOW))
                .withMessageContaining("2026-11-20 15:00 JST");
    }

    @Test
    void aLedgerAheadOfTheClockStaysWhereItIs() {
        Instant ahead = Instant.parse("2031-03-01T01:00:00Z");
        assertThat(OfficeTime.toRecord(null, Optional.of(ahead), NOW)).isEqualTo(ahead);
        assertThat(OfficeTime.toLook(null, Optional.of(ahead), NOW)).isEqualTo(ahead);
        assertThat(OfficeTime.toRecord(null, Optional.of(AFTERNOON), NOW)).isEqualTo(NOW);
    }

    @Test
    void aLookAtADaySeesTheWholeOfIt() {
        assertThat(OfficeTime.toLook("2026-11-19", Optional.of(AFTERNOON), NOW)).isEqualTo("2026-11-19T14:59:59Z");
        assertThat(OfficeTime.toLook("2026-11-19T08:00", Optional.of(AFTERNOON), NOW))
                .isEqualTo("2026-11-18T23:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "tomorrow", "2026/11/24", "2026-11-24T25:00", "", "T"})
    void whatIsNoTimeIsSaidSo(String wrong) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> OfficeTime.toRecord(wrong, Optional.empty(), NOW))
                .withMessageContaining("--at takes a day");
    }
}
