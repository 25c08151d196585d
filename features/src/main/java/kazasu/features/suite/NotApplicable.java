package kazasu.features.suite;

import org.opentest4j.TestAbortedException;

/** The target has nothing that the scenario speaks of. */
public final class NotApplicable extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    /**
     * Ends the scenario.
     *
     * @param reason what the target lacks
     */
    public NotApplicable(String reason) {
        super(reason);
    }
}
