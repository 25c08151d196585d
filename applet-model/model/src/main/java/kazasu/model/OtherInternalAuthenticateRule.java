package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** INTERNAL AUTHENTICATE in the other applications: there is no key (docs/other-applications.md §2). */
final class OtherInternalAuthenticateRule extends FileRule {
    static final StatusTable TABLE = otherFileRows(
                    StatusTable.of("INTERNAL AUTHENTICATE (other applications)")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.NO_KEY, StatusWord.CONDITIONS, Certainty.OURS, "O §2")
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1() != 0 || !isReference(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_4)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(command.p2(), Kind.KEY, state, file -> answer(Situation.NO_KEY));
    }
}
