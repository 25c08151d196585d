/** A card one can hold: a slot with a card in it, chance, and decorators that trace. */
@NullMarked
package kazasu.card;

import org.jspecify.annotations.NullMarked;
