package kazasu.pki;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;

/**
 * The oracle of {@link ValidityOracleTest}: a holder's birthdays, all of them, in a table that is counted through. Its calendar
 * is its own; a day is a number of days since 1970-01-01.
 */
final class BirthdayTable {
    static final int FIRST_YEAR = 1880;
    static final int LAST_YEAR = 2110;

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] FIRST_OF_MONTH = firstOfMonth();

    private final int[] birthdays;
    private int next;

    /** Birthdays after the day of birth; those born on 29 February have theirs on 28 February or on 1 March. */
    BirthdayTable(int year, int month, int day, boolean leapDayOnFirstOfMarch) {
        birthdays = new int[LAST_YEAR - year];
        for (int i = 0; i < birthdays.length; i++) {
            int later = year + 1 + i;
            if (day <= length(later, month)) {
                birthdays[i] = day(later, month, day);
            } else {
                birthdays[i] = leapDayOnFirstOfMarch ? day(later, 3, 1) : day(later, 2, 28);
            }
        }
    }

    /** The first, second … birthday after a day. Quick if the days that are asked about come in order. */
    int birthdayAfter(int day, int count) {
        while (next > 0 && birthdays[next - 1] > day) {
            next--;
        }
        while (birthdays[next] <= day) {
            next++;
        }
        return birthdays[next + count - 1];
    }

    int[] all() {
        return Arrays.copyOf(birthdays, birthdays.length - 10);
    }

    static int day(int year, int month, int day) {
        return FIRST_OF_MONTH[(year - FIRST_YEAR) * 12 + month - 1] + day - 1;
    }

    static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }

    /** Three months before a day, or the last of that month if it has no such day. */
    static int threeMonthsBefore(int day) {
        int index = Arrays.binarySearch(FIRST_OF_MONTH, day);
        int month = index >= 0 ? index : -index - 2;
        int before = month - 3;
        int dayOfMonth = day - FIRST_OF_MONTH[month] + 1;
        int length = FIRST_OF_MONTH[before + 1] - FIRST_OF_MONTH[before];
        return FIRST_OF_MONTH[before] + Math.min(dayOfMonth, length) - 1;
    }

    /** 23:59:59 in Japan, nine hours before Greenwich; in the summers of 1948 to 1951 its clocks were an hour ahead. */
    static void requireEndOfDay(long epochSecond, int day, Object birth, int issued) {
        long ahead = (day + 1) * 86_400L - 1 - 9 * 3_600 - epochSecond;
        boolean summers = day >= day(1948, 5, 1) && day < day(1951, 9, 9);
        if (ahead != 0 && !(summers && ahead == 3_600)) {
            fail("%s, issued %d: day %d expected, second %d answered", birth, issued, day, epochSecond);
        }
    }

    private static int[] firstOfMonth() {
        int[] first = new int[(LAST_YEAR + 1 - FIRST_YEAR) * 12];
        for (int i = 1; i < first.length; i++) {
            first[i] = first[i - 1] + length(FIRST_YEAR + (i - 1) / 12, (i - 1) % 12 + 1);
        }
        int epoch = first[(1970 - FIRST_YEAR) * 12];
        for (int i = 0; i < first.length; i++) {
            first[i] -= epoch;
        }
        return first;
    }
}
