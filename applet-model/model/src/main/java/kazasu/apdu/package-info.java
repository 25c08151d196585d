/**
 * The seam: bytes to a card and back. Everything that talks to a card, and everything that stands between, speaks
 * {@link kazasu.apdu.ApduChannel}; a {@link kazasu.apdu.CardSlot} adds power and the answer to reset.
 */
@NullMarked
package kazasu.apdu;

import org.jspecify.annotations.NullMarked;
