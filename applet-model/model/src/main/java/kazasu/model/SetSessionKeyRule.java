package kazasu.model;

import kazasu.model.ParsedCommand.Form;

/** SET SESSION KEY: secure messaging isn't offered (docs/other-applications.md §2, §4). */
final class SetSessionKeyRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("SET SESSION KEY")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "O §2")
            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.OURS, "O §2")
            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "O §2")
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.L, "O §2, text")
            .row(Situation.WRONG_SESSION_KEY, StatusWord.WRONG_DATA, Certainty.OURS, "O §2, text")
            .row(Situation.KEY_NOT_FOR_THIS, StatusWord.NO_SESSION_KEY, Certainty.L, "CI §3, surface and common")
            .row(Situation.REFUSED, StatusWord.SECURITY_STATUS, Certainty.L, "CI §3, JPKI and juki")
            .build();

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public boolean takesExtended() {
        return true;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1p2() != 0) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_3)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return switch (state.application()) {
            case TEXT -> answer(state.isVerified(PinRule.TEXT) ? Situation.WRONG_SESSION_KEY : Situation.NOT_VERIFIED);
            case JUKI, JPKI -> answer(Situation.REFUSED);
            default -> answer(Situation.KEY_NOT_FOR_THIS);
        };
    }
}
