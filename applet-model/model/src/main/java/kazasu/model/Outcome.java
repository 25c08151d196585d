package kazasu.model;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kazasu.apdu.ApduResponse;

/**
 * What a rule says: the answer to expect, and what becomes of the state once it is given.
 *
 * @param expectation the answer
 * @param effect on the state
 */
record Outcome(Expectation expectation, Effect effect) {
    /** A change of state; it may depend on the answer where chance enters. */
    @FunctionalInterface
    interface Effect {
        void on(State state, ApduResponse answer);
    }

    private static final byte[] NO_DATA = {};
    private static final Effect NONE = (state, answer) -> {};

    /** The row's status word, no data, no effect. */
    static Outcome of(StatusRow row) {
        return exact(row, NO_DATA, row.status().code());
    }

    /** Data before the row's status word. */
    static Outcome of(StatusRow row, byte[] data) {
        return exact(row, data, row.status().code());
    }

    /** The row is 63Cx: so many tries left. */
    static Outcome tries(StatusRow row, int left) {
        return exact(row, NO_DATA, row.status().code() | left);
    }

    /** Chance enters: the row's status word, and a test of the data. */
    static Outcome matching(StatusRow row, Bilingual words, Predicate<byte[]> data) {
        Predicate<ApduResponse> test = answer -> row.status().matches(answer.sw()) && data.test(answer.data());
        return new Outcome(new Expectation.Matching(row, words, test), NONE);
    }

    static Outcome unknown(Expectation why) {
        return new Outcome(why, NONE);
    }

    /** The same, with one more change of state. */
    Outcome and(Consumer<State> change) {
        return andThen((state, answer) -> change.accept(state));
    }

    /** The same, with one more change of state that looks at the answer. */
    Outcome andThen(Effect more) {
        return new Outcome(expectation, (state, answer) -> {
            effect.on(state, answer);
            more.on(state, answer);
        });
    }

    private static Outcome exact(StatusRow row, byte[] data, int sw) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (sw >> 8);
        answer[data.length + 1] = (byte) sw;
        return new Outcome(new Expectation.Exact(row, new ApduResponse(answer)), NONE);
    }
}
