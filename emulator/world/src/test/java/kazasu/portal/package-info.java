@NullMarked
package kazasu.portal;

import org.jspecify.annotations.NullMarked;
