package kazasu.features.targets;

/**
 * What is asked of a target.
 *
 * @param name tells the cards of a run apart; with the run's seed it decides the card's chance, whatever thread asks
 * @param keys where the keys come from
 */
public record CardOrder(String name, Keys keys) {}
