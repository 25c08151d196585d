/** Tests of the words {@code office} and {@code status}. */
@NullMarked
package kazasu.workbench.office;

import org.jspecify.annotations.NullMarked;
