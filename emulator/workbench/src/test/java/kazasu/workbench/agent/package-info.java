/** Tests of the holder's agent against a portal of a few lines. */
@NullMarked
package kazasu.workbench.agent;

import org.jspecify.annotations.NullMarked;
