package kazasu.features.targets;

/** The card has nothing that the scenario speaks of: no verdict about it, but a reason. */
public final class NotApplicable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Ends the scenario.
     *
     * @param reason what the card has not
     */
    public NotApplicable(String reason) {
        super(reason);
    }
}
