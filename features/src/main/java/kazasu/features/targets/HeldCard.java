package kazasu.features.targets;

import kazasu.apdu.CardSlot;

/**
 * A card handed over to its holder, in a slot and without power.
 *
 * @param slot where it is
 * @param facts what is known about it
 * @param judge follows it
 */
public record HeldCard(CardSlot slot, HolderFacts facts, Judge judge) {}
