package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/**
 * CHANGE REFERENCE DATA after VERIFY of the old PIN (card-interface.md §3, docs/decisions.md §5). Which length a PIN may have is
 * known once its file is, so that check stands after the kind of file; only the form is part of Lc and Le.
 */
final class ChangeReferenceDataRule extends FileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("CHANGE REFERENCE DATA")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.NEW_PIN_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
            .row(Situation.PIN_NEVER_SET, StatusWord.KEY_FILE_BLOCKED, Certainty.OURS, "D §5")
            .row(Situation.PIN_BLOCKED, StatusWord.KEY_FILE_BLOCKED, Certainty.OURS, "D §5")
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.OURS, "D §5")
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §3")
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1() != 0x01 || !isReference(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_3)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(command.p2(), Kind.PIN, state, file -> change(VerifyRule.pinOf(file), command.data(), state));
    }

    private Outcome change(PinRule pin, byte[] value, State state) {
        if (!pin.allowsLength(value.length)) {
            return answer(Situation.NEW_PIN_LENGTH);
        }
        if (!state.isSet(pin)) {
            return answer(Situation.PIN_NEVER_SET);
        }
        if (state.triesLeft(pin) == 0) {
            return answer(Situation.PIN_BLOCKED);
        }
        if (!state.isVerified(pin)) {
            return answer(Situation.NOT_VERIFIED);
        }
        return answer(Situation.DONE).and(s -> s.changed(pin, value));
    }
}
