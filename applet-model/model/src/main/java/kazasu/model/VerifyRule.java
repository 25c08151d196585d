package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** VERIFY with data: bytes are compared as they come (card-interface.md §3, §4.1, §4.2). */
final class VerifyRule extends SwitchedFileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("VERIFY")
                            .row(
                                    Situation.SECURE_MESSAGING,
                                    StatusWord.SECURE_MESSAGING_REFUSED,
                                    Certainty.L,
                                    "CI §3.6")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                            .row(Situation.EMPTY_WITH_LENGTH, StatusWord.WRONG_LENGTH, Certainty.C, "CI §4.1")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .other(
                    Situation.PIN_WRONG_LENGTH,
                    StatusWord.WRONG_LENGTH,
                    new Setting(Switch.WRONG_LENGTH_COSTS_A_TRY, "no"))
            .row(Situation.PIN_NEVER_SET, StatusWord.KEY_FILE_BLOCKED, Certainty.U, "D §7 verify.unset-pin")
            .other(Situation.PIN_NEVER_SET, StatusWord.TRIES_LEFT, new Setting(Switch.UNSET_PIN, "63C0"))
            .row(Situation.PIN_BLOCKED, StatusWord.KEY_FILE_BLOCKED, Certainty.LC, "CI §4.1")
            .other(Situation.PIN_BLOCKED, StatusWord.AUTHENTICATION_BLOCKED, new Setting(Switch.LOCKED, "6983"))
            .row(Situation.PIN_RIGHT, StatusWord.OK, Certainty.C, "CI §4.1")
            .row(Situation.PIN_WRONG_LENGTH, StatusWord.TRIES_LEFT, Certainty.U, "D §7 verify.wrong-length-costs-a-try")
            .row(Situation.PIN_WRONG_LAST, StatusWord.TRIES_LEFT, Certainty.LC, "CI §4.1")
            .row(Situation.PIN_WRONG, StatusWord.TRIES_LEFT, Certainty.C, "CI §4.1")
            .build();

    /** Most bytes that are compared. */
    private static final int LONGEST = 16;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1() != 0 || !isReference(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        if (command.is(Form.CASE_2)) {
            return answer(Situation.EMPTY_WITH_LENGTH);
        }
        if (!command.is(Form.CASE_3) || command.lc() > LONGEST) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(command.p2(), Kind.PIN, state, file -> verify(pinOf(file), command.data(), state));
    }

    private Outcome verify(PinRule pin, byte[] value, State state) {
        if (!pin.allowsLength(value.length) && state.is(Switch.WRONG_LENGTH_COSTS_A_TRY, "no")) {
            return answer(Situation.PIN_WRONG_LENGTH, state);
        }
        if (!state.memory().isSet(pin)) {
            return answer(Situation.PIN_NEVER_SET, state);
        }
        int left = state.memory().triesLeft(pin);
        if (left == 0) {
            return answer(Situation.PIN_BLOCKED, state);
        }
        return compare(pin, value, left, state).tearingAlso(s -> s.spendTry(pin));
    }

    /** A try is taken before the comparison, so that a tear between the two has cost it even if the PIN was right. */
    private Outcome compare(PinRule pin, byte[] value, int left, State state) {
        if (state.memory().isPin(pin, value)) {
            return answer(Situation.PIN_RIGHT).and(s -> s.verified(pin));
        }
        return Outcome.tries(TABLE.row(wrong(pin, value.length, left)), left - 1)
                .and(s -> s.failed(pin));
    }

    private static Situation wrong(PinRule pin, int length, int left) {
        if (!pin.allowsLength(length)) {
            return Situation.PIN_WRONG_LENGTH;
        }
        return left == 1 ? Situation.PIN_WRONG_LAST : Situation.PIN_WRONG;
    }

    static PinRule pinOf(CardFile file) {
        return PinRule.ofFile(file.application(), file.id()).orElseThrow();
    }
}
