@NullMarked
package kazasu.features.naive;

import org.jspecify.annotations.NullMarked;
