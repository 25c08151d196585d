@NullMarked
package kazasu.perf.load;

import org.jspecify.annotations.NullMarked;
