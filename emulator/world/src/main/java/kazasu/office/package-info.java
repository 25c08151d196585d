/**
 * The nouns of the world around the card, which its rooms share: residents, cards, certificates, applications, as the ledger keeps
 * them. Values only; what may be done with them is said in {@code kazasu.office.rules}, and done at the counter and by the agency.
 */
@NullMarked
package kazasu.office;

import org.jspecify.annotations.NullMarked;
