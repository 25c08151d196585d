package kazasu.model;

/** How sure a fact is: the marks of card-interface.md (head of the page), and ours. */
public enum Certainty {
    /** Certain: official text, or two independent sources. */
    C("C"),
    /** Likely, with a second supporting source. */
    LC("L→C"),
    /** Likely: one source that measured, or several clients that work. */
    L("L"),
    /** Unknown in the sources; docs/decisions.md chooses. */
    U("U"),
    /** Not in the sources at all: this project's own. */
    OURS("ours");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The mark as the reference writes it. */
    public String mark() {
        return mark;
    }

    /** Whether another product may be failed for departing from such a fact. */
    public boolean canFail() {
        return this == C || this == LC;
    }
}
