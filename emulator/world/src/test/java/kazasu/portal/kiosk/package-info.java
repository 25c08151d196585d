/** Tests of the kiosk that hands out certificates of residence. */
@NullMarked
package kazasu.portal.kiosk;

import org.jspecify.annotations.NullMarked;
