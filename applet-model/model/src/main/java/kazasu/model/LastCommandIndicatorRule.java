package kazasu.model;

import kazasu.model.ParsedCommand.Form;

/** 80 FC, the last-command indicator: the iPhone token has it, a plastic card answers 6700 (card-interface.md §3, L). */
final class LastCommandIndicatorRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("last-command indicator")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
            .row(Situation.NOT_ON_PLASTIC, StatusWord.WRONG_LENGTH, Certainty.L, "CI §3")
            .other(Situation.INDICATOR, StatusWord.OK, new Setting(Switch.LAST_COMMAND_INDICATOR, "9000"))
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean there = state.is(Switch.LAST_COMMAND_INDICATOR, "9000");
        boolean exact = command.is(Form.CASE_1) && command.p1p2() == 0;
        return there && exact ? answer(Situation.INDICATOR, state) : answer(Situation.NOT_ON_PLASTIC);
    }
}
