package kazasu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;

/**
 * What a rule says: the answer to expect, what becomes of the state once it is given, and what may have become of the memory if the
 * power went before it was.
 *
 * @param expectation the answer
 * @param effect on the state
 * @param torn changes of which each alone may have happened when the power went, beside none; nothing if that is the effect
 */
record Outcome(Expectation expectation, Effect effect, Optional<List<Consumer<State>>> torn) {
    /** A change of state; it may depend on the answer where chance enters. */
    @FunctionalInterface
    interface Effect {
        void on(State state, ApduResponse answer);
    }

    private static final byte[] NO_DATA = {};
    private static final Effect NONE = (state, answer) -> {};

    private Outcome(Expectation expectation) {
        this(expectation, NONE, Optional.empty());
    }

    /** The row's status word, no data, no effect. */
    static Outcome of(StatusRow row) {
        return exact(row, NO_DATA, row.status().code());
    }

    /** Data before the row's status word. */
    static Outcome of(StatusRow row, byte[] data) {
        return exact(row, data, row.status().code());
    }

    /** The row is 63Cx: so many tries left. A row with another status word carries no count. */
    static Outcome tries(StatusRow row, int left) {
        return exact(
                row,
                NO_DATA,
                row.status() == StatusWord.TRIES_LEFT
                        ? row.status().code() | left
                        : row.status().code());
    }

    /** Chance enters: the row's status word, and a test of the data. */
    static Outcome matching(StatusRow row, Bilingual words, Predicate<byte[]> data) {
        Predicate<ApduResponse> test = answer -> row.status().matches(answer.sw()) && data.test(answer.data());
        return new Outcome(new Expectation.Matching(row, words, test));
    }

    /** The oracle doesn't know. */
    static Outcome unknown(String en, String ja) {
        return new Outcome(Expectation.unknown(en, ja));
    }

    /** The same answer in other words of expectation. */
    static Outcome expecting(Expectation expectation) {
        return new Outcome(expectation);
    }

    /** The same, with one more change of state. */
    Outcome and(Consumer<State> change) {
        return andThen((state, answer) -> change.accept(state));
    }

    /** The same, with one more change of state that looks at the answer. */
    Outcome andThen(Effect more) {
        Effect both = (state, answer) -> {
            effect.on(state, answer);
            more.on(state, answer);
        };
        return new Outcome(expectation, both, torn);
    }

    /** The same, with another effect of a tear: one of these changes, or none. */
    @SafeVarargs
    final Outcome tearing(Consumer<State>... changes) {
        return new Outcome(expectation, effect, Optional.of(List.of(changes)));
    }

    /** The same, with one more change that a tear may leave behind beside the whole effect. */
    Outcome tearingAlso(Consumer<State> change) {
        return tearing(change, this::whole);
    }

    /** Moves a state on as a card does that answers as expected; where chance enters, what it answered tells how. */
    void applyTo(State state, ApduResponse answer) {
        effect.on(state, expectation instanceof Expectation.Exact exact ? exact.answer() : answer);
    }

    /** What may be left when the power goes in mid-command (docs/decisions.md §5, Torn commands): nothing done, or one of the changes. */
    Stream<State> torn(State before) {
        List<Consumer<State>> changes = torn.orElseGet(() -> List.of(this::whole));
        return Stream.concat(Stream.of(before.copy()), changes.stream().map(change -> changed(before, change)))
                .map(State::powerOff);
    }

    /** Where chance enters there is no whole effect without an answer, and the rule must name what a tear may leave. */
    private void whole(State state) {
        if (expectation instanceof Expectation.Exact exact) {
            effect.on(state, exact.answer());
        }
    }

    private static State changed(State before, Consumer<State> change) {
        State after = before.copy();
        change.accept(after);
        return after;
    }

    private static Outcome exact(StatusRow row, byte[] data, int sw) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (sw >> 8);
        answer[data.length + 1] = (byte) sw;
        return new Outcome(new Expectation.Exact(row, new ApduResponse(answer)));
    }
}
