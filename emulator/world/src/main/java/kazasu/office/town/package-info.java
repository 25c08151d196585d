/**
 * A small town to try the offices in: register, counter, factory, authorities and ledger together, with a clock that can be set and a few
 * residents who don't exist; and the proof that a crash at any step leaves ledger and cards in order.
 */
@NullMarked
package kazasu.office.town;

import org.jspecify.annotations.NullMarked;
