package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Validity} on every day of issue from 1900 to 2100, against {@link BirthdayTable}, which is written apart from it. */
class ValidityOracleTest {
    private static final int FIRST = BirthdayTable.day(1900, 1, 1);
    private static final int LAST = BirthdayTable.day(2100, 12, 31);
    private static final LocalDate[] DAYS =
            IntStream.rangeClosed(FIRST, LAST).mapToObj(LocalDate::ofEpochDay).toArray(LocalDate[]::new);

    private record Birth(int year, int month, int day) {
        LocalDate date() {
            return LocalDate.of(year, month, day);
        }

        BirthdayTable table(LeapDayBirthdayPolicy policy) {
            return new BirthdayTable(year, month, day, policy == LeapDayBirthdayPolicy.MAR_1);
        }

        int number() {
            return BirthdayTable.day(year, month, day);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_day_of_issue_for_every_birthday_of_the_year(LeapDayBirthdayPolicy policy) {
        long checked = births().parallelStream()
                .mapToLong(birth -> checkEveryDayOfIssue(birth, policy))
                .sum();
        assertThat(checked).isGreaterThan(20_000_000);
    }

    private static int checkEveryDayOfIssue(Birth birth, LeapDayBirthdayPolicy policy) {
        LocalDate born = birth.date();
        BirthdayTable table = birth.table(policy);
        int first = Math.max(FIRST, birth.number());
        for (int day = first; day <= LAST; day++) {
            Instant end = Validity.notAfter(DAYS[day - FIRST], born, policy);
            BirthdayTable.requireEndOfDay(end.getEpochSecond(), table.birthdayAfter(day, 5), birth, day);
        }
        return LAST - first + 1;
    }

    @ParameterizedTest
    @EnumSource
    void every_renewal_around_its_window(LeapDayBirthdayPolicy policy) {
        for (Birth birth : births()) {
            BirthdayTable table = birth.table(policy);
            for (int lastDay : birth.table(policy).all()) {
                if (lastDay >= FIRST + 100 && lastDay < LAST) {
                    renewAround(lastDay, birth, table, policy);
                }
            }
        }
    }

    private static void renewAround(int lastDay, Birth birth, BirthdayTable table, LeapDayBirthdayPolicy policy) {
        Instant old = Validity.endOfDay(LocalDate.ofEpochDay(lastDay));
        int opens = BirthdayTable.threeMonthsBefore(lastDay) + 1;
        for (int day : new int[] {opens - 2, opens - 1, opens, opens + 1, lastDay - 1, lastDay, lastDay + 1}) {
            if (day >= birth.number()) {
                boolean renewal = day >= opens && day <= lastDay;
                Instant end = Validity.renewedNotAfter(DAYS[day - FIRST], birth.date(), policy, old);
                int expected = table.birthdayAfter(day, renewal ? 6 : 5);
                BirthdayTable.requireEndOfDay(end.getEpochSecond(), expected, birth, day);
            }
        }
    }

    @Test
    void the_window_of_every_last_day() {
        for (int lastDay = FIRST + 100; lastDay < LAST; lastDay++) {
            Instant old = Validity.endOfDay(DAYS[lastDay - FIRST]);
            int opens = BirthdayTable.threeMonthsBefore(lastDay) + 1;
            for (int day = lastDay - 95; day <= lastDay + 1; day++) {
                if (Validity.isRenewal(DAYS[day - FIRST], old) != (day >= opens && day <= lastDay)) {
                    fail("last day %s, renewed %s", DAYS[lastDay - FIRST], DAYS[day - FIRST]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cap_around_every_birthday_wins_exactly_if_it_is_earlier(LeapDayBirthdayPolicy policy) {
        for (Birth birth : births()) {
            BirthdayTable table = birth.table(policy);
            for (int day = Math.max(FIRST, birth.number()); day <= LAST; day += 997) {
                int birthday = table.birthdayAfter(day, 5);
                for (int difference = -1; difference <= 1; difference++) {
                    Instant cap = Validity.endOfDay(LocalDate.ofEpochDay(birthday + difference));
                    Instant late = cap.plusSeconds(1_000_000_000);
                    Instant end = Validity.notAfter(DAYS[day - FIRST], birth.date(), policy, late, cap);
                    BirthdayTable.requireEndOfDay(end.getEpochSecond(), birthday + Math.min(difference, 0), birth, day);
                }
            }
        }
    }

    @Test
    void refused_on_every_day_before_birth() {
        Birth birth = new Birth(2000, 2, 29);
        for (int day = birth.number() - 800; day < birth.number(); day++) {
            LocalDate issued = DAYS[day - FIRST];
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Validity.notAfter(issued, birth.date(), LeapDayBirthdayPolicy.MAR_1));
        }
    }

    /** All 366, every third before 1900, the others of years all over the two centuries; 29 February in more years. */
    private static List<Birth> births() {
        List<Birth> births = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= BirthdayTable.length(2000, month); day++) {
                int number = births.size();
                int year = number % 3 == 0 ? 1884 + number % 16 : 1900 + number * 7 % 110;
                births.add(new Birth(day <= BirthdayTable.length(year, month) ? year : 1896, month, day));
            }
        }
        for (int year : new int[] {1884, 1904, 1996, 2000, 2024, 2088}) {
            births.add(new Birth(year, 2, 29));
        }
        return births;
    }
}
