/**
 * The nouns of the world around the card, which its rooms share: residents, cards, certificates, applications, as the ledger keeps
 * them. Values only; what may be done with them is said in {@code kazasu.office.rules}, and done at the counter and by the agency. A
 * procedure that stops says why by a {@link kazasu.office.Refusal}; what no public source settles is a named switch of {@link
 * kazasu.office.OfficeSwitches}.
 */
@NullMarked
package kazasu.office;

import org.jspecify.annotations.NullMarked;
