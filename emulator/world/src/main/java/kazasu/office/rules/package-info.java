/**
 * The law as pure functions: nothing here reads a clock, a database or a card, every date is a parameter. Each function
 * names the section of {@code docs/reference/rules.md} that it comes from; what that leaves open is a named switch
 * ({@link kazasu.office.OfficeSwitches}). A check answers with the {@link kazasu.office.Refusal}, if there is one; a
 * computation that can't go on throws {@link kazasu.office.RefusedException}.
 */
@NullMarked
package kazasu.office.rules;

import org.jspecify.annotations.NullMarked;
