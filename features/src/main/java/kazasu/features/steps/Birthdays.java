package kazasu.features.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Counting birthdays as the ordinance does (rules.md §1.2): those after the day of issue, in Tokyo. */
final class Birthdays {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Birthdays() {}

    /**
     * The last second of the n-th birthday.
     *
     * @param count which birthday after the issue
     * @param birthDate the holder's; not 29 February, which the sources leave open
     * @param issued time of issue; a birthday on that day does not count
     */
    static Instant endOf(int count, LocalDate birthDate, Instant issued) {
        LocalDate day = issued.atZone(TOKYO).toLocalDate();
        LocalDate birthday = birthDate.withYear(day.getYear());
        LocalDate first = birthday.isAfter(day) ? birthday : birthday.plusYears(1);
        LocalDate last = first.plusYears(count - 1L);
        return last.atTime(LocalTime.of(23, 59, 59)).atZone(TOKYO).toInstant();
    }
}
