package kazasu.office.ledger;

import java.time.LocalDate;

/**
 * 記載: something that happened to a resident, as the register notes it.
 *
 * @param resident 住民票コード
 * @param on the day it happened
 * @param kind in a word of the office's, e.g. {@code MOVE_IN}
 * @param detail the rest, for people
 */
public record RegisterEntry(String resident, LocalDate on, String kind, String detail) {}
