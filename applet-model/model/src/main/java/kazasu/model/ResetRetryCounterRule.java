package kazasu.model;

import java.util.Optional;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/**
 * RESET RETRY COUNTER: P1 02 sets a new PIN of the chosen application, 03 fills its tries. P2 names the PIN, so its length belongs to Lc
 * and Le.
 */
final class ResetRetryCounterRule extends SessionRule {
    private static final int NEW_PIN = 0x02;
    private static final int COUNTER_ONLY = 0x03;

    ResetRetryCounterRule() {
        super(within(Administration.referringTable("RESET RETRY COUNTER"))
                .sessionRow(Situation.IN_BLANK, StatusWord.CONDITIONS)
                .sessionRow(Situation.PIN_NOT_SET_YET, StatusWord.CONDITIONS)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        if (c.p1() != NEW_PIN && c.p1() != COUNTER_ONLY) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        Optional<CardFile> file = named(c, state);
        if (file.isEmpty()) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        boolean fits = VerifyRule.pinOf(file.get()).allowsLength(c.lc());
        boolean good = c.p1() == NEW_PIN ? c.is(Form.CASE_3) && fits : c.is(Form.CASE_1);
        return refuseUnless(good, Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand c, State state) {
        PinRule pin = VerifyRule.pinOf(named(c, state).orElseThrow());
        if (c.p1() == NEW_PIN) {
            return state.memory().lifeCycle() == LifeCycle.BLANK
                    ? answer(Situation.IN_BLANK)
                    : answer(Situation.DONE).and(s -> s.memory().changed(pin, c.data()));
        }
        return state.memory().isSet(pin)
                ? answer(Situation.DONE).and(s -> s.memory().tries(pin, pin.tries()))
                : answer(Situation.PIN_NOT_SET_YET);
    }

    private static Optional<CardFile> named(ParsedCommand c, State state) {
        return Administration.named(state.administered(), c.p2(), Kind.PIN);
    }
}
