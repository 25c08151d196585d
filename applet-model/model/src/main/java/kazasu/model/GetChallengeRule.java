package kazasu.model;

import kazasu.model.ParsedCommand.Form;

/** GET CHALLENGE in the JPKI AP and at the issuer security domain (card-interface.md §3, L). */
final class GetChallengeRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("GET CHALLENGE")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
            .row(Situation.EXTENDED_LENGTH, StatusWord.CONDITIONS, Certainty.L, "CI §3")
            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1")
            .row(Situation.DONE, StatusWord.OK, Certainty.L, "CI §3")
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
        if (command.isExtended()) {
            return answer(Situation.EXTENDED_LENGTH);
        }
        if (command.p1p2() != 0) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_2)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return random(TABLE.row(Situation.DONE), command.le(), state);
    }

    /** So many bytes, not the same as ever before. */
    static Outcome random(StatusRow row, int length, State state) {
        Bilingual words = new Bilingual(
                length + " bytes + 9000, not a challenge given before", length + "バイト + 9000、以前のチャレンジと異なる");
        return Outcome.matching(
                        row,
                        words,
                        data -> data.length == length && state.chances().isNew(data))
                .andThen((s, answer) -> s.chances().remember(answer.data()));
    }
}
