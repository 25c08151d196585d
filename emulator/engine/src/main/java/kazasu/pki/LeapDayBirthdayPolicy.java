package kazasu.pki;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/**
 * When somebody born on 29 February has birthday in a common year. No public rule for certificates was found
 * (rules.md §1.3, U), hence a switch.
 */
public enum LeapDayBirthdayPolicy {
    /** 28 February, as the Road Traffic Act has it for driving licences: the default. */
    FEB_28,
    /** 1 March. */
    MAR_1;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /**
     * The birthday in a given year.
     *
     * @param birthDate day of birth
     * @param year any year
     */
    LocalDate birthdayIn(int year, LocalDate birthDate) {
        MonthDay day = MonthDay.from(birthDate);
        if (this == MAR_1 && day.equals(LEAP_DAY) && !Year.isLeap(year)) {
            return LocalDate.of(year, 3, 1);
        }
        return day.atYear(year);
    }
}
