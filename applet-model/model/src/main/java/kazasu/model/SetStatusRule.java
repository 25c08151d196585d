package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** SET STATUS: the life cycle, one step forwards. */
final class SetStatusRule extends SessionRule {
    SetStatusRule() {
        super(Administration.table("SET STATUS").sessionRow(Situation.NOT_THE_NEXT_STATE, StatusWord.CONDITIONS));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        boolean state = Arrays.stream(LifeCycle.values()).anyMatch(s -> s.code() == c.p2());
        return c.p1() != 0 || !state
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_1), Situation.WRONG_LENGTH);
    }
}
