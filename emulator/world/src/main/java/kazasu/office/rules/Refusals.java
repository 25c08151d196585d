package kazasu.office.rules;

import java.util.Optional;
import java.util.stream.Stream;
import kazasu.office.Refusal;

/** Conditions put together: the first that isn't met is the answer. */
final class Refusals {
    private Refusals() {}

    static Optional<Refusal> when(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }

    @SafeVarargs
    static Optional<Refusal> first(Optional<Refusal>... refusals) {
        return Stream.of(refusals).flatMap(Optional::stream).findFirst();
    }
}
