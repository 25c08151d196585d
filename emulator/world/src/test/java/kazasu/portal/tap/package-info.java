/** Tests of the entries without a PIN. */
@NullMarked
package kazasu.portal.tap;

import org.jspecify.annotations.NullMarked;
