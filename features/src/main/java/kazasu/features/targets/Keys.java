package kazasu.features.targets;

/** Where the keys of a card come from. */
public enum Keys {
    /** Made elsewhere and imported, from a few that the cards of a run share: cheap. */
    POOLED,
    /** Made on the card, as a counter does it. */
    MADE_ON_CARD
}
