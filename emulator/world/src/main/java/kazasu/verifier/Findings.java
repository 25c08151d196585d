package kazasu.verifier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of one signature while they are made: a line a step; of several failures in a step the first one stays. */
public final class Findings {
    private final Map<Step, Check> checks = new EnumMap<>(Step.class);

    /** The step is in order, as far as nothing failed in it. */
    public void pass(Step step, String detail) {
        Check known = checks.get(step);
        if (known == null || known.outcome() == Check.Outcome.NOT_DONE) {
            checks.put(step, new Check(step, Check.Outcome.PASSED, Optional.empty(), detail));
        }
    }

    /** Something is wrong, or can't be known. */
    public void fail(Reason reason, String detail) {
        Check known = checks.get(reason.step());
        if (known == null || known.reason().isEmpty()) {
            Check.Outcome outcome =
                    reason.verdict() == Verdict.UNDETERMINED ? Check.Outcome.COULD_NOT : Check.Outcome.FAILED;
            checks.put(reason.step(), new Check(reason.step(), outcome, Optional.of(reason), detail));
        }
    }

    /** The step was left out. */
    public void skip(Step step, String detail) {
        checks.putIfAbsent(step, new Check(step, Check.Outcome.NOT_DONE, Optional.empty(), detail));
    }

    /** Whether a step was made and nothing was found. */
    public boolean passed(Step step) {
        Check known = checks.get(step);
        return known != null && known.outcome() == Check.Outcome.PASSED;
    }

    /** Whether a step found something. */
    public boolean failed(Step step) {
        Check known = checks.get(step);
        return known != null && known.reason().isPresent();
    }

    /** Whether any step found something. */
    public boolean anyFailed() {
        return checks.values().stream().anyMatch(check -> check.reason().isPresent());
    }

    /**
     * A line for every step. What should have been checked and neither was nor failed is a defect of this program: then it is not valid.
     *
     * @param optional steps that may be left out
     */
    List<Check> complete(Set<Step> optional) {
        if (!anyFailed()) {
            Stream.of(Step.values())
                    .filter(step -> !optional.contains(step) && !passed(step))
                    .findFirst()
                    .ifPresent(step -> fail(Reason.MALFORMED, "not checked: " + step));
        }
        return Stream.of(Step.values())
                .map(step -> checks.getOrDefault(step, new Check(step, Check.Outcome.NOT_DONE, Optional.empty(), "")))
                .toList();
    }
}
