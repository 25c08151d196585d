package kazasu.office.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.AgeReached;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.pki.Validity;

/** Days as the counter meets them: those that can't be right, and how old somebody is on them. */
public final class Dates {
    private Dates() {}

    /**
     * Reads a day.
     *
     * @param text {@code 2026-11-22}
     * @throws RefusedException {@link Refusal#DATE_INVALID} if there is no such day
     */
    public static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.DATE_INVALID, text, e);
        }
    }

    /**
     * Why something can't have happened to a person on a day.
     *
     * @param date when it is said to have happened
     * @param born day of birth
     * @param today the day at the counter
     * @return {@link Refusal#DATE_BEFORE_BIRTH} or {@link Refusal#DATE_IN_FUTURE}
     */
    public static Optional<Refusal> refusal(LocalDate date, LocalDate born, LocalDate today) {
        if (date.isBefore(born)) {
            return Optional.of(Refusal.DATE_BEFORE_BIRTH);
        }
        return date.isAfter(today) ? Optional.of(Refusal.DATE_IN_FUTURE) : Optional.empty();
    }

    /**
     * Whether a person has reached an age on a day. On which day it is reached is a switch ({@code office.age-reached}), as
     * are birthdays on 29 February (rules.md §1.3, U).
     *
     * @param years the age, at least 1
     * @param born day of birth
     * @param date the day
     * @param switches what the sources leave open
     */
    public static boolean hasReached(int years, LocalDate born, LocalDate date, OfficeSwitches switches) {
        LocalDate birthday =
                Validity.birthdayAfter(born, born, switches.certificates().leapDayBirthday(), years);
        boolean dayBefore = switches.ageReached() == AgeReached.DAY_BEFORE_BIRTHDAY;
        return !date.isBefore(dayBefore ? birthday.minusDays(1) : birthday);
    }
}
