/**
 * Steps of what people do with the card at home, and of who relies on it: the holder's software signs with the card in hand, a verifier judges what it
 * made, an authority's site takes applications and logins.
 */
@NullMarked
package kazasu.features.steps.relying;

import org.jspecify.annotations.NullMarked;
