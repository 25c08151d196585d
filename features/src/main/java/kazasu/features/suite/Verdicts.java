package kazasu.features.suite;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import kazasu.features.targets.NotApplicable;
import kazasu.result.Certainty;
import kazasu.result.Verdict;

/** The rule that turns the end of a scenario into a verdict. */
final class Verdicts {
    private Verdicts() {}

    /**
     * A passed scenario passes, or is observed if it wrote something down. An assertion that does not hold is a deviation,
     * weighed by certainty; what the card has nothing of does not apply; whatever else ends a scenario (undefined or pending steps, an error of the kit, a lost card) leaves it open.
     *
     * @param result how it ended
     * @param certainty of the requirement
     * @param ours whether the target is this project's own card
     * @param observed whether the scenario wrote observations down
     */
    static Verdict of(Result result, Certainty certainty, boolean ours, boolean observed) {
        Throwable error = result.getError();
        if (result.getStatus() == Status.PASSED) {
            return observed ? Verdict.OBSERVED : Verdict.PASS;
        }
        if (error instanceof NotApplicable) {
            return Verdict.NOT_APPLICABLE;
        }
        if (result.getStatus() == Status.FAILED && error instanceof AssertionError) {
            return certainty.verdictOnDeviation(ours);
        }
        return Verdict.INCONCLUSIVE;
    }

    /** What ended the scenario, in one line. */
    static String message(Result result) {
        Throwable error = result.getError();
        if (error == null) {
            return result.getStatus() == Status.PASSED ? "" : "the scenario ended " + result.getStatus();
        }
        String message =
                error.getMessage() == null ? "" : error.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
        return error instanceof AssertionError || error instanceof NotApplicable
                ? message
                : error.getClass().getSimpleName() + ": " + message;
    }
}
