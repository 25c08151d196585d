package kazasu.pki;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * 生年月日. The resident register knows dates of which a part is unknown; such a part is 0.
 *
 * @param year Gregorian, or 0
 * @param month 1 to 12, or 0
 * @param day of the month, or 0
 */
public record BirthDate(int year, int month, int day) {
    /** Nothing is known. */
    public static final BirthDate UNKNOWN = new BirthDate(0, 0, 0);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a day stands without a month or a month without a year
     * @throws java.time.DateTimeException if there is no such day
     */
    public BirthDate {
        if (year < 0 || year > 9999 || (year == 0 && month != 0) || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date of birth: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    /**
     * A date that is wholly known.
     *
     * @param date the day
     */
    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day, if it is wholly known. */
    public Optional<LocalDate> date() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * {@code EYYYYMMDD}, nine digits: era (1 明治 to 5 令和, 0 unknown), Gregorian year, month and day, 0 where unknown
     * (card-interface.md §5.4). The era of a date known in part is given only if every day it can be lies in it.
     */
    public String encoded() {
        return String.format(Locale.ROOT, "%d%04d%02d%02d", era().digit(), year, month, day);
    }

    private Era era() {
        if (year == 0) {
            return Era.UNKNOWN;
        }
        Era first = Era.of(LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day));
        return first == Era.of(lastPossibleDay()) ? first : Era.UNKNOWN;
    }

    private LocalDate lastPossibleDay() {
        return day != 0
                ? LocalDate.of(year, month, day)
                : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }
}
