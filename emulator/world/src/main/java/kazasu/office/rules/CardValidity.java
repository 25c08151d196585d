package kazasu.office.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ResidenceStatus;
import kazasu.pki.Validity;

/**
 * How long a My Number Card is valid (rules.md §1.6), and when it lapses before that (§2.3). Days are days in Japan; the card
 * is good on the whole of the last one, {@link Validity#endOfDay}.
 */
public final class CardValidity {
    private static final YearMonth FIRST_CARDS = YearMonth.of(2016, 1);
    private static final LocalDate ADULT_AT_18_SINCE = LocalDate.of(2022, 4, 1);
    private static final int ADULTS_BIRTHDAYS = 10;
    private static final int MINORS_BIRTHDAYS = 5;
    private static final int MONTHS_OF_SPECIAL_EXTENSION = 2;
    private static final int DAYS_AFTER_PLANNED_MOVE = 30;
    private static final int DAYS_AFTER_MOVE = 14;

    private CardValidity() {}

    /**
     * The last day of a new card: for Japanese nationals and those treated like them {@link #lastBirthday}; for other foreign
     * residents the end of the period of stay, if that is earlier (rules.md §1.6, C).
     *
     * @param terms of the card
     * @param switches ages and birthdays
     */
    public static LocalDate lastDay(CardTerms terms, OfficeSwitches switches) {
        return earlier(terms.residence(), lastBirthday(terms, switches));
    }

    /**
     * The tenth birthday after the card is made, for a holder who was 18 when J-LIS received the application; else the fifth.
     * For applications received before 2022-04-01 the line was 20 (rules.md §1.6, C). No extension goes beyond it.
     *
     * @param terms of the card
     * @param switches ages and birthdays
     */
    public static LocalDate lastBirthday(CardTerms terms, OfficeSwitches switches) {
        int majority = terms.received().isBefore(ADULT_AT_18_SINCE) ? 20 : 18;
        boolean adult = Dates.hasReached(majority, terms.born(), terms.received(), switches);
        return Validity.birthdayAfter(
                terms.issued(),
                terms.born(),
                switches.certificates().leapDayBirthday(),
                adult ? ADULTS_BIRTHDAYS : MINORS_BIRTHDAYS);
    }

    /**
     * The last day after the holder's right to live in Japan has changed: the new end of stay, at most the last birthday. It
     * doesn't come about by itself: the holder asks for it at the counter before the card expires (rules.md §1.6, C). The
     * certificates are revoked by it (§2.3, L).
     *
     * @param terms of the card as it was made
     * @param lastDay as it stands
     * @param now the new status
     * @param today the day at the counter
     * @param switches ages and birthdays
     * @throws RefusedException {@link Refusal#CARD_WITHOUT_STAY}, {@link Refusal#CARD_EXPIRED} or {@link
     *     Refusal#APPLICANT_STAY_ENDED}
     */
    public static LocalDate changed(
            CardTerms terms, LocalDate lastDay, ResidenceStatus now, LocalDate today, OfficeSwitches switches) {
        requireOpenStay(terms, lastDay, today);
        if (now.endOfStay().filter(today::isAfter).isPresent()) {
            throw new RefusedException(Refusal.APPLICANT_STAY_ENDED, today.toString());
        }
        return earlier(now, lastBirthday(terms, switches));
    }

    /**
     * 特例期間延長: two months more while an application for a longer stay is pending, once (rules.md §1.6, C), and at most to
     * the last birthday (L: what holds for every extension).
     *
     * @param terms of the card as it was made
     * @param lastDay as it stands
     * @param before whether it was granted before
     * @param today the day at the counter
     * @param switches ages and birthdays
     * @throws RefusedException {@link Refusal#CARD_WITHOUT_STAY}, {@link Refusal#CARD_EXPIRED} or {@link
     *     Refusal#CARD_EXTENSION_REPEATED}
     */
    public static LocalDate speciallyExtended(
            CardTerms terms, LocalDate lastDay, boolean before, LocalDate today, OfficeSwitches switches) {
        requireOpenStay(terms, lastDay, today);
        if (before) {
            throw new RefusedException(Refusal.CARD_EXTENSION_REPEATED);
        }
        return earlier(lastDay.plusMonths(MONTHS_OF_SPECIAL_EXTENSION), lastBirthday(terms, switches));
    }

    /**
     * The last day on which somebody who has moved to another municipality can file the 転入届 and keep the card: 30 days after
     * the planned day, and 14 after the real one (rules.md §2.3, C; that the day itself isn't counted is ours).
     *
     * @param planned the day of the move according to the 転出届
     * @param moved the day of the move itself
     */
    public static LocalDate lastDayToMoveIn(LocalDate planned, LocalDate moved) {
        return earlier(planned.plusDays(DAYS_AFTER_PLANNED_MOVE), moved.plusDays(DAYS_AFTER_MOVE));
    }

    /**
     * Why there is no new My Number Card on a day: they began in January 2016 (rules.md §1.7, C).
     *
     * @param date when it would be made
     */
    public static Optional<Refusal> newCard(LocalDate date) {
        return YearMonth.from(date).isBefore(FIRST_CARDS) ? Optional.of(Refusal.CARD_NOT_YET) : Optional.empty();
    }

    /**
     * Why a card isn't handed over: it is made by J-LIS, so never on the day of the application (rules.md §4.2, C).
     *
     * @param applied the day of the application
     * @param today the day at the counter
     */
    public static Optional<Refusal> handOver(LocalDate applied, LocalDate today) {
        if (today.isBefore(applied)) {
            return Optional.of(Refusal.DATE_OUT_OF_ORDER);
        }
        return today.isEqual(applied) ? Optional.of(Refusal.CARD_NOT_SAME_DAY) : Optional.empty();
    }

    private static void requireOpenStay(CardTerms terms, LocalDate lastDay, LocalDate today) {
        if (terms.residence().endOfStay().isEmpty()) {
            throw new RefusedException(Refusal.CARD_WITHOUT_STAY);
        }
        if (today.isAfter(lastDay)) {
            throw new RefusedException(Refusal.CARD_EXPIRED, lastDay.toString());
        }
    }

    private static LocalDate earlier(ResidenceStatus residence, LocalDate birthday) {
        return residence.endOfStay().map(end -> earlier(end, birthday)).orElse(birthday);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
