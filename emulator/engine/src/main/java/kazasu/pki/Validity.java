package kazasu.pki;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How long a holder's certificate is valid (rules.md §1.1 to §1.5).
 *
 * <p>The Act leaves the length to the ordinance (公的個人認証法 art. 5 and 24; 施行規則, 平成15年総務省令第120号): a certificate
 * ends on the holder's fifth birthday <em>after</em> the day of issue, so that a birthday on the day of issue isn't counted;
 * on the sixth, if it is applied for while the old one has less than three months left. It never outlives the card, and a
 * signature certificate never the user authentication certificate of the same holder. It ends with the whole of the last
 * day in Japan: 23:59:59 JST, 14:59:59Z.
 */
public final class Validity {
    /** The time zone of all these rules. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int MONTHS_OF_RENEWAL = 3;
    private static final int YEARS_OF_JUKI = 3;

    private Validity() {}

    /**
     * The end of a certificate issued for the first time, or anew outside the window of renewal: the fifth birthday.
     *
     * @param issueDate day of issue in Japan
     * @param birthDate day of birth
     * @param leapDay for those born on 29 February
     * @param caps ends that it can't exceed: the card's; for a signature certificate the user authentication certificate's
     * @return the last second of validity
     * @throws IllegalArgumentException if the holder isn't born yet on the day of issue
     */
    public static Instant notAfter(
            LocalDate issueDate, LocalDate birthDate, LeapDayBirthdayPolicy leapDay, Instant... caps) {
        return earliest(endOfDay(birthdayAfter(issueDate, birthDate, leapDay, 5)), caps);
    }

    /**
     * The end of a certificate that takes the place of an old one: the sixth birthday within the window of renewal, else the
     * fifth.
     *
     * @param issueDate day of issue in Japan
     * @param birthDate day of birth
     * @param leapDay for those born on 29 February
     * @param oldNotAfter the end of the old certificate
     * @param caps as in {@link #notAfter}
     * @return the last second of validity
     * @throws IllegalArgumentException if the holder isn't born yet on the day of issue
     */
    public static Instant renewedNotAfter(
            LocalDate issueDate,
            LocalDate birthDate,
            LeapDayBirthdayPolicy leapDay,
            Instant oldNotAfter,
            Instant... caps) {
        int birthday = isRenewal(issueDate, oldNotAfter) ? 6 : 5;
        return earliest(endOfDay(birthdayAfter(issueDate, birthDate, leapDay, birthday)), caps);
    }

    /**
     * Whether a day lies in the window of renewal: less than three months are left, and the old certificate hasn't ended.
     * The window opens on the day after "notAfter minus three months" (rules.md §1.5).
     *
     * @param date a day in Japan
     * @param oldNotAfter the end of the old certificate
     */
    public static boolean isRenewal(LocalDate date, Instant oldNotAfter) {
        LocalDate lastDay = LocalDate.ofInstant(oldNotAfter, JAPAN);
        return date.isAfter(lastDay.minusMonths(MONTHS_OF_RENEWAL)) && !date.isAfter(lastDay);
    }

    /**
     * The end of a certificate on a 住民基本台帳カード: three years, the day of issue counted (発行の日から起算して三年, rules.md §6,
     * C; one city counted from the next day). A period of years ends on the day before the one that corresponds to its first,
     * and with the month if there is no such day (民法 art. 143 (2)): issued on 29 February, it ends with 28 February.
     *
     * @param firstDay the first of the days that count, in Japan: the day of issue
     * @return the last second of validity; neither the card's end nor a birthday matters
     */
    public static Instant jukiNotAfter(LocalDate firstDay) {
        LocalDate corresponding = firstDay.plusYears(YEARS_OF_JUKI);
        boolean exists = corresponding.getDayOfMonth() == firstDay.getDayOfMonth();
        return endOfDay(exists ? corresponding.minusDays(1) : corresponding);
    }

    /**
     * The last second of a day in Japan, 23:59:59 JST (rules.md §1.4, L for holders' certificates).
     *
     * @param date a day in Japan
     */
    public static Instant endOfDay(LocalDate date) {
        return date.atTime(LAST_SECOND).atZone(JAPAN).toInstant();
    }

    /**
     * A birthday after a day; one on the day itself isn't counted (rules.md §1.2, L).
     *
     * @param date from which to count, e.g. the day of issue
     * @param birthDate day of birth
     * @param leapDay for those born on 29 February
     * @param count which birthday, from 1
     * @throws IllegalArgumentException if the day lies before the birth
     */
    public static LocalDate birthdayAfter(
            LocalDate date, LocalDate birthDate, LeapDayBirthdayPolicy leapDay, int count) {
        if (date.isBefore(birthDate)) {
            throw new IllegalArgumentException("issued on " + date + ", before the holder's birth on " + birthDate);
        }
        int year = date.getYear();
        boolean stillToCome = leapDay.birthdayIn(year, birthDate).isAfter(date);
        return leapDay.birthdayIn(stillToCome ? year + count - 1 : year + count, birthDate);
    }

    private static Instant earliest(Instant end, Instant... caps) {
        Instant earliest = end;
        for (Instant cap : caps) {
            earliest = cap.isBefore(earliest) ? cap : earliest;
        }
        return earliest;
    }
}
