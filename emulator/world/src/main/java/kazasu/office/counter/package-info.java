/**
 * The municipal counter: the clerk's procedures on a card in a slot and on the ledger. A procedure is admitted by {@code
 * kazasu.office.rules}, goes on by the states of its application, one transaction each, and can be taken up again after a crash at any
 * step.
 */
@NullMarked
package kazasu.office.counter;

import org.jspecify.annotations.NullMarked;
