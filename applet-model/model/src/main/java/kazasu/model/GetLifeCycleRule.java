package kazasu.model;

import kazasu.model.ParsedCommand.Form;

/** GET DATA 9F70 in the administration AP: the life cycle, one byte whatever Le is. Another tag is absent. */
final class GetLifeCycleRule implements Rule {
    static final StatusTable TABLE = StatusTable.of("GET DATA (administration)")
            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
            .row(Situation.NO_DATA_OBJECT, StatusWord.NO_REFERENCE, Certainty.OURS, "D §4")
            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §4")
            .row(Situation.DONE, StatusWord.OK, Certainty.OURS, "D §4")
            .build();

    private static final int LIFE_CYCLE = 0x9F70;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1p2() != LIFE_CYCLE) {
            return answer(Situation.NO_DATA_OBJECT);
        }
        if (!command.is(Form.CASE_2)) {
            return answer(Situation.WRONG_LENGTH);
        }
        byte[] code = {(byte) state.memory().lifeCycle().code()};
        return Outcome.of(TABLE.row(Situation.DONE), code);
    }
}
