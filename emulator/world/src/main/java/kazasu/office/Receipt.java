package kazasu.office;

import java.time.LocalDate;

/**
 * 領収: a fee, or that there was none.
 *
 * @param application under which
 * @param resident who paid
 * @param on that day
 * @param yen 0 or more
 * @param reason why so much: the id of the rule
 */
public record Receipt(long application, String resident, LocalDate on, int yen, String reason) {}
