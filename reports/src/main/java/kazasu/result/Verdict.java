package kazasu.result;

/** What a scenario says about the target. */
public enum Verdict {
    /** The target did what the requirement says. */
    PASS(Count.PASSED),
    /** It did not, and the requirement is certain enough to blame it. */
    FAIL(Count.FAILED),
    /** It did not, but the requirement is only likely. */
    WARN(Count.PASSED),
    /** The sources leave the point open; what the target did is written down. */
    OBSERVED(Count.PASSED),
    /** The target has nothing that the requirement speaks of. */
    NOT_APPLICABLE(Count.SKIPPED),
    /** The scenario could not be carried out to the end: neither good nor bad, and never green. */
    INCONCLUSIVE(Count.SKIPPED);

    private final Count count;

    Verdict(Count count) {
        this.count = count;
    }

    /** Where the summary line counts it. */
    public Count count() {
        return count;
    }

    /** Whether a run with this verdict in it ends well. */
    public boolean isAcceptable() {
        return this != FAIL && this != INCONCLUSIVE;
    }

    /** Whether a person should read about it although it counts as passed. */
    public boolean isRemark() {
        return this == WARN || this == OBSERVED;
    }

    /** The three numbers of the summary line. */
    public enum Count {
        PASSED,
        FAILED,
        SKIPPED
    }
}
