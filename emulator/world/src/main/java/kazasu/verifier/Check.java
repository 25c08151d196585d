package kazasu.verifier;

import java.util.Optional;

/**
 * One step of a verification.
 *
 * @param step which
 * @param outcome how it went
 * @param reason why it failed or could not be done; nothing if it passed or had no business here
 * @param detail more about it in English, ASCII, one line, no personal data; may be empty
 */
public record Check(Step step, Outcome outcome, Optional<Reason> reason, String detail) {
    /** How a step went. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** It has to be done and could not be. */
        COULD_NOT,
        /** An earlier failure, or the request, made it pointless. */
        NOT_DONE
    }
}
