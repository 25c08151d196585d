package kazasu.office.rules;

import java.time.LocalDate;
import kazasu.office.OfficeSwitches;

/**
 * The plan for the next card (次期個人番号カード, rules.md §1.7: certain as a plan). Its certificates are valid as long as the card;
 * what the plan doesn't say follows today's card.
 */
public final class NextCard {
    private static final int MONTHS_BEYOND_BIRTHDAY = 1;
    private static final int YEARS_OF_WINDOW = 1;

    private NextCard() {}

    /**
     * The last day of card and certificates: a month after the tenth (fifth) birthday, or the end of stay.
     *
     * @param terms of the card
     * @param switches ages and birthdays
     */
    public static LocalDate lastDay(CardTerms terms, OfficeSwitches switches) {
        LocalDate planned = CardValidity.lastBirthday(terms, switches).plusMonths(MONTHS_BEYOND_BIRTHDAY);
        return terms.residence().endOfStay().filter(planned::isAfter).orElse(planned);
    }

    /**
     * The first day of the window of renewal, which is a year; as today the day after "last day minus" (ours).
     *
     * @param lastDay of the card
     */
    public static LocalDate windowOpens(LocalDate lastDay) {
        return lastDay.minusYears(YEARS_OF_WINDOW).plusDays(1);
    }
}
