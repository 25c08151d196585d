/**
 * Entries where the holder types no PIN, at a terminal of the portal with a reader: the certificate alone after a first proper check (かざし利用, Art. 38-4), and
 * the face in place of the PIN (Art. 38-2); both as far as rules.md §5 and card-interface.md §6 know them (docs/decisions.md §18).
 */
@NullMarked
package kazasu.portal.tap;

import org.jspecify.annotations.NullMarked;
