/**
 * The holder's software: a client that reads and signs with the JPKI application of a card, the way the field's careful
 * clients do (card-interface.md §3, §4, §8), and makes CMS signatures with it. It knows no card but what
 * {@link kazasu.apdu.ApduChannel} shows.
 */
@NullMarked
package kazasu.client;

import org.jspecify.annotations.NullMarked;
