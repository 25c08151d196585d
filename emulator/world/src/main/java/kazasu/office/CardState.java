package kazasu.office;

/** Where a card is in its life, as the office sees it. */
public enum CardState {
    /** Ordered from the factory (rules.md §4.2). */
    ORDERED,
    /** Made at the factory, certificates in it, waiting at the municipality. */
    MADE,
    /** In its holder's hands (交付済み). */
    HANDED_OVER,
    /** 一時停止, after a loss report. */
    SUSPENDED,
    /** Lost its effect (失効, rules.md §2.3). */
    LAPSED,
    /** 返納: given back. */
    RETURNED;

    /** Whether the holder can use it. */
    public boolean isUsable() {
        return this == HANDED_OVER;
    }

    /** Whether it has come to its end. */
    public boolean isOver() {
        return this == LAPSED || this == RETURNED;
    }
}
