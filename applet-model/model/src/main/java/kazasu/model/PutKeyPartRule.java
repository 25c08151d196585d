package kazasu.model;

import java.util.Optional;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** PUT DATA: one of the seven parts of a key, 128 bytes. */
final class PutKeyPartRule extends SessionRule {
    private static final int FIRST_PART = 0x92;
    private static final int LAST_PART = 0x98;
    private static final int PART_LENGTH = 128;

    PutKeyPartRule() {
        super(Administration.referringTable("PUT DATA"));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        if (c.p1() < FIRST_PART || c.p1() > LAST_PART) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        if (!Administration.names(c.p2(), Kind.PRIVATE_KEY)) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        return refuseUnless(c.is(Form.CASE_3) && c.lc() == PART_LENGTH, Situation.WRONG_LENGTH);
    }
}
