package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/**
 * CHANGE REFERENCE DATA after VERIFY of the old PIN (card-interface.md §3, docs/decisions.md §5). Which length a PIN may have is
 * known once its file is, so that check stands after the kind of file; only the form is part of Lc and Le.
 */
class ChangeReferenceDataRule extends SwitchedFileRule {
    static final StatusTable TABLE =
            table(fileRows(form("CHANGE REFERENCE DATA"), Certainty.OURS), Certainty.C, "CI §3");
    private static final int P1 = 0x01;

    private final StatusTable table;
    private final int p1;

    ChangeReferenceDataRule() {
        this(TABLE, P1);
    }

    ChangeReferenceDataRule(StatusTable table, int p1) {
        this.table = table;
        this.p1 = p1;
    }

    static StatusTable.Builder form(String command) {
        return StatusTable.of(command)
                .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1");
    }

    static StatusTable table(StatusTable.Builder rows, Certainty certainty, String source) {
        return rows.row(Situation.NEW_PIN_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §5")
                .row(Situation.PIN_NEVER_SET, StatusWord.KEY_FILE_BLOCKED, Certainty.OURS, "D §5")
                .other(Situation.PIN_NEVER_SET, StatusWord.TRIES_LEFT, new Setting(Switch.UNSET_PIN, "63C0"))
                .row(Situation.PIN_BLOCKED, StatusWord.KEY_FILE_BLOCKED, Certainty.OURS, "D §5")
                .other(Situation.PIN_BLOCKED, StatusWord.AUTHENTICATION_BLOCKED, new Setting(Switch.LOCKED, "6983"))
                .row(Situation.NOT_CHANGEABLE, StatusWord.SECURITY_STATUS, Certainty.OURS, "O §2")
                .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.OURS, "D §5")
                .other(
                        Situation.NEW_PIN_CHARACTERS,
                        StatusWord.WRONG_DATA,
                        new Setting(Switch.CHANGE_CHECKS_CHARACTERS, "yes"))
                .row(Situation.DONE, StatusWord.OK, certainty, source)
                .build();
    }

    @Override
    public final StatusTable table() {
        return table;
    }

    @Override
    public final Outcome outcome(ParsedCommand command, State state) {
        if (command.p1() != p1 || !isReference(command.p2())) {
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
        if (!state.memory().isSet(pin)) {
            return answer(Situation.PIN_NEVER_SET, state);
        }
        if (state.memory().triesLeft(pin) == 0) {
            return answer(Situation.PIN_BLOCKED, state);
        }
        return permitted(pin, value, state);
    }

    private Outcome permitted(PinRule pin, byte[] value, State state) {
        if (!pin.isChangeable()) {
            return answer(Situation.NOT_CHANGEABLE);
        }
        if (!state.isVerified(pin)) {
            return answer(Situation.NOT_VERIFIED);
        }
        if (state.is(Switch.CHANGE_CHECKS_CHARACTERS, "yes") && !pin.allowsCharacters(value)) {
            return answer(Situation.NEW_PIN_CHARACTERS, state);
        }
        boolean keeps = state.is(Switch.CHANGE_KEEPS_STATUS, "yes");
        return answer(Situation.DONE).and(s -> changed(s, pin, value, keeps));
    }

    private static void changed(State state, PinRule pin, byte[] value, boolean keepsStatus) {
        state.memory().changed(pin, value);
        if (!keepsStatus) {
            state.dropStatus(pin);
        }
    }
}
