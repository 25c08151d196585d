/**
 * コンビニ交付: a kiosk in a shop that hands out a certificate of residence on paper, for the user authentication certificate and its PIN (rules.md §5). How the
 * card is asked is the caller's.
 */
@NullMarked
package kazasu.portal.kiosk;

import org.jspecify.annotations.NullMarked;
