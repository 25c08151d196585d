@NullMarked
package kazasu.corpus;

import org.jspecify.annotations.NullMarked;
