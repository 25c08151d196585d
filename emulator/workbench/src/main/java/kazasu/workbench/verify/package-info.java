/** The word {@code verify}: what is asked of a verifier, where it asks itself, and how its answer is said. */
@NullMarked
package kazasu.workbench.verify;

import org.jspecify.annotations.NullMarked;
