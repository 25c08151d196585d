/**
 * The municipal office: the nouns that its rooms share. A procedure that stops says why by a {@link
 * kazasu.office.Refusal}; what no public source settles is a named switch of {@link kazasu.office.OfficeSwitches}.
 */
@NullMarked
package kazasu.office;

import org.jspecify.annotations.NullMarked;
