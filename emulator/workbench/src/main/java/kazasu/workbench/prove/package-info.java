/** What the card promises, tried at length: the word {@code prove}, one figure a subject. */
@NullMarked
package kazasu.workbench.prove;

import org.jspecify.annotations.NullMarked;
