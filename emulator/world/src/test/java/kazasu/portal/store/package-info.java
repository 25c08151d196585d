@NullMarked
package kazasu.portal.store;

import org.jspecify.annotations.NullMarked;
