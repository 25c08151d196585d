@NullMarked
package kazasu.perf;

import org.jspecify.annotations.NullMarked;
