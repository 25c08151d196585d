@NullMarked
package kazasu.workbench.card;

import org.jspecify.annotations.NullMarked;
