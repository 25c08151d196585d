package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** COMPUTE DIGITAL SIGNATURE in the text and the surface AP: there is no key (docs/other-applications.md §2). */
final class OtherSignatureRule extends SwitchedFileRule {
    static final StatusTable TABLE = otherFileRows(
                    StatusTable.of("COMPUTE DIGITAL SIGNATURE (other applications)")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "O §2")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "O §2"),
                    Certainty.OURS)
            .row(Situation.NO_KEY, StatusWord.CONDITIONS, Certainty.OURS, "O §2")
            .build();
    private static final int DEFAULT_KEY = 0x00;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean defaultKey = command.p2() == DEFAULT_KEY;
        if (Scheme.of(command.p1()).isEmpty() || !(defaultKey || isReference(command.p2()))) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_4)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return defaultKey
                ? answer(Situation.NO_KEY)
                : on(command.p2(), Kind.KEY, state, file -> answer(Situation.NO_KEY));
    }
}
