package kazasu.corpus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kazasu.verifier.Reason;
import kazasu.verifier.Verdict;

/**
 * What a verifier has to say.
 *
 * @param verdict about the document
 * @param reasons words of {@link Reason}, of which one is to be named; the first is what was done to the document, others are as right,
 *     since a verifier may look at another sign of it first; none if it is valid
 */
public record Expected(Verdict verdict, List<String> reasons) {
    /** Everything is in order. */
    public static final Expected VALID = new Expected(Verdict.VALID, List.of());

    /** Copies the list. */
    public Expected {
        reasons = List.copyOf(reasons);
    }

    /**
     * Not valid.
     *
     * @param first gives the verdict
     * @param others as right, and of the same verdict
     * @throws IllegalArgumentException if they aren't
     */
    public static Expected of(Reason first, Reason... others) {
        for (Reason other : others) {
            if (other.verdict() != first.verdict()) {
                throw new IllegalArgumentException(other + " does not go with " + first);
            }
        }
        return new Expected(
                first.verdict(),
                Stream.concat(Stream.of(first), Stream.of(others))
                        .map(Reason::word)
                        .toList());
    }

    /** The verdict as in the index: {@code valid}, {@code invalid}, {@code undetermined}. */
    public String word() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
