package kazasu.model;

import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** GET DATA: the tag, then the form, then whether Le is long enough (docs/other-applications.md §2, §6). */
abstract class DataObjectRule implements Rule {
    /** The contact ATR without TS. */
    static final int CONTACT_ATR = 0x5F51;

    static StatusTable.Builder rows(String command) {
        return StatusTable.of(command)
                .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                .row(Situation.NO_DATA_OBJECT, StatusWord.NO_REFERENCE, Certainty.L, "CI §4.1")
                .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1");
    }

    /** Whether the application knows a tag at all. */
    abstract boolean knows(int tag);

    /** The answer to a well-formed command for a tag it knows, if the object isn't there. */
    abstract Outcome absent();

    abstract Optional<Bytes> object(int tag, State state);

    @Override
    public final boolean takesExtended() {
        return true;
    }

    @Override
    public final Outcome outcome(ParsedCommand command, State state) {
        if (!knows(command.p1p2())) {
            return answer(Situation.NO_DATA_OBJECT);
        }
        if (!command.is(Form.CASE_2)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return object(command.p1p2(), state)
                .map(object -> whole(object, command.le()))
                .orElseGet(this::absent);
    }

    private Outcome whole(Bytes object, int le) {
        return le < object.length()
                ? answer(Situation.SHORT_LE)
                : Outcome.of(table().row(Situation.DONE), object.toArray());
    }
}
