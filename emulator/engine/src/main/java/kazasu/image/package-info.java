/**
 * A card on disk: readable, versioned text with a checksum, replaced atomically. Keys and PINs in it are test data and marked so
 * (docs/card-image.md).
 */
@NullMarked
package kazasu.image;

import org.jspecify.annotations.NullMarked;
