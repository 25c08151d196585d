package kazasu.result;

import java.util.Arrays;

/** How sure the sources are of a requirement (marks of card-interface.md). */
public enum Certainty {
    /** Certain: decoded here, official text, or two independent sources. */
    C("C"),
    /** Likely, with a second supporting source. */
    LC("L→C"),
    /** Likely: one source that measured, or several clients that work. */
    L("L"),
    /** Unknown. */
    U("U"),
    /** No source: this project's own choice (docs/decisions.md). */
    OURS("ours");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The mark as the references print it. */
    public String mark() {
        return mark;
    }

    /**
     * The verdict on a target that did not do what a requirement of this certainty says.
     *
     * @param ownTarget whether the target is this project's own card, which has no excuse
     */
    public Verdict verdictOnDeviation(boolean ownTarget) {
        if (ownTarget) {
            return Verdict.FAIL;
        }
        return switch (this) {
            case C, LC -> Verdict.FAIL;
            case L -> Verdict.WARN;
            case U, OURS -> Verdict.OBSERVED;
        };
    }

    /**
     * Looks a mark up.
     *
     * @param mark as in {@link #mark()}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Certainty ofMark(String mark) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certainty is marked " + mark));
    }
}
