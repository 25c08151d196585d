/** The cards that the program holds: where they come from, what they are called and who may talk to them when. */
@NullMarked
package kazasu.workbench.card;

import org.jspecify.annotations.NullMarked;
