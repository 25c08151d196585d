package kazasu.model;

import kazasu.model.ParsedCommand.Form;

/** GET CHALLENGE in the administration AP: 16 bytes, good for one EXTERNAL AUTHENTICATE, lost with a SELECT or a reset. */
final class AdministrationChallengeRule implements Rule {
    static final StatusTable TABLE = Administration.table("GET CHALLENGE (administration)")
            .row(Situation.DONE, StatusWord.OK, Certainty.OURS, "D §4")
            .build();

    static final int LENGTH = 16;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1p2() != 0) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_2) || command.le() != LENGTH) {
            return answer(Situation.WRONG_LENGTH);
        }
        return GetChallengeRule.random(TABLE.row(Situation.DONE), LENGTH, state)
                .andThen((s, answer) -> keep(s, answer.data()));
    }

    private static void keep(State state, byte[] challenge) {
        if (challenge.length == LENGTH) {
            state.challenge(challenge);
        }
    }
}
