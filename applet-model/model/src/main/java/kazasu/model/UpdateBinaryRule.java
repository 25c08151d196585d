package kazasu.model;

import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** UPDATE BINARY: a 15-bit offset and data. */
final class UpdateBinaryRule extends SessionRule {
    UpdateBinaryRule() {
        super(Administration.table("UPDATE BINARY")
                .sessionRow(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE)
                .sessionRow(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        return c.p1() >= 0x80
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_3), Situation.WRONG_LENGTH);
    }
}
