package kazasu.model;

import kazasu.model.CardFile.Kind;

/** The retry query: VERIFY of exactly four bytes. It answers 63Cx whatever the status is, never 9000 (card-interface.md §0). */
final class RetryQueryRule extends SwitchedFileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("retry query")
                            .row(
                                    Situation.SECURE_MESSAGING,
                                    StatusWord.SECURE_MESSAGING_REFUSED,
                                    Certainty.L,
                                    "CI §3.6")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.COUNT_NEVER_SET, StatusWord.TRIES_LEFT, Certainty.U, "D §3")
            .row(Situation.COUNT_BLOCKED, StatusWord.TRIES_LEFT, Certainty.L, "D §7 verify.locked-query")
            .other(Situation.COUNT_BLOCKED, StatusWord.KEY_FILE_BLOCKED, new Setting(Switch.LOCKED_QUERY, "6984"))
            .other(
                    Situation.COUNT_BLOCKED,
                    StatusWord.AUTHENTICATION_BLOCKED,
                    new Setting(Switch.LOCKED_QUERY, "6984"),
                    new Setting(Switch.LOCKED, "6983"))
            .row(Situation.COUNT_AFTER_VERIFY, StatusWord.TRIES_LEFT, Certainty.C, "CI §4.1")
            .row(Situation.COUNT, StatusWord.TRIES_LEFT, Certainty.C, "CI §3")
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
        return on(command.p2(), Kind.PIN, state, file -> {
            PinRule pin = VerifyRule.pinOf(file);
            return Outcome.tries(
                    TABLE.row(count(pin, state), state.switches()),
                    state.memory().triesLeft(pin));
        });
    }

    private static Situation count(PinRule pin, State state) {
        if (!state.memory().isSet(pin)) {
            return Situation.COUNT_NEVER_SET;
        }
        if (state.memory().triesLeft(pin) == 0) {
            return Situation.COUNT_BLOCKED;
        }
        return state.isVerified(pin) ? Situation.COUNT_AFTER_VERIFY : Situation.COUNT;
    }
}
