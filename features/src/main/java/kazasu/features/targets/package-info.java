/** What is certified: targets, the cards they hand over, and what is known about such a card. */
@NullMarked
package kazasu.features.targets;

import org.jspecify.annotations.NullMarked;
