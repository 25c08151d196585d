package kazasu.model;

import java.util.Optional;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** RESET RETRY COUNTER: P1 02 sets a new PIN, 03 fills its tries. P2 names the PIN, so its length belongs to Lc and Le. */
final class ResetRetryCounterRule extends SessionRule {
    private static final int NEW_PIN = 0x02;
    private static final int COUNTER_ONLY = 0x03;

    ResetRetryCounterRule() {
        super(Administration.referringTable("RESET RETRY COUNTER")
                .sessionRow(Situation.IN_BLANK, StatusWord.CONDITIONS)
                .sessionRow(Situation.PIN_NOT_SET_YET, StatusWord.CONDITIONS));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        if (c.p1() != NEW_PIN && c.p1() != COUNTER_ONLY) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        if (!Administration.names(c.p2(), Kind.PIN)) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        boolean good = c.p1() == NEW_PIN ? c.is(Form.CASE_3) && fits(c) : c.is(Form.CASE_1);
        return refuseUnless(good, Situation.WRONG_LENGTH);
    }

    private static boolean fits(ParsedCommand c) {
        return PinRule.ofFile(c.p2() & 0x1F).orElseThrow().allowsLength(c.lc());
    }
}
