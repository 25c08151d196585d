package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** INTERNAL AUTHENTICATE in the JPKI AP: no key of it answers (card-interface.md §3, docs/decisions.md §5). */
final class InternalAuthenticateRule extends FileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("INTERNAL AUTHENTICATE (JPKI)")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.BEHIND_A_PIN, StatusWord.SECURITY_STATUS, Certainty.L, "CI §3")
            .row(Situation.KEY_NOT_FOR_THIS, StatusWord.CONDITIONS, Certainty.L, "CI §3")
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
        return on(
                command.p2(),
                file -> file.kind() == Kind.PRIVATE_KEY || file.kind() == Kind.KEY,
                state,
                file -> answer(file.kind() == Kind.KEY ? Situation.KEY_NOT_FOR_THIS : Situation.BEHIND_A_PIN));
    }
}
