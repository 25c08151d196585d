package kazasu.model;

import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** SET STATUS: the life cycle, one step forwards (docs/decisions.md §3). */
final class SetStatusRule extends SessionRule {
    SetStatusRule() {
        super(within(Administration.table("SET STATUS"))
                .sessionRow(Situation.NOT_THE_NEXT_STATE, StatusWord.CONDITIONS)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        return c.p1() != 0 || LifeCycle.of(c.p2()).isEmpty()
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_1), Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        LifeCycle wanted = LifeCycle.of(command.p2()).orElseThrow();
        boolean next = wanted.ordinal() == state.memory().lifeCycle().ordinal() + 1;
        boolean keyed = wanted != LifeCycle.PERSONALISED
                || state.memory().key(Files.USER_AUTHENTICATION_KEY).isPresent();
        return next && keyed
                ? answer(Situation.DONE).and(s -> s.memory().lifeCycle(wanted))
                : answer(Situation.NOT_THE_NEXT_STATE);
    }
}
