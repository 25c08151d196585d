package kazasu.office.ledger;

import java.time.YearMonth;

/**
 * What a relying party owes for a month.
 *
 * @param party whose
 * @param month in Japan
 * @param queries how many were answered
 * @param yen for all of them
 */
public record Bill(String party, YearMonth month, long queries, long yen) {}
