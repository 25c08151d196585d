package kazasu.model;

import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** ERASE BINARY: a 15-bit offset, four bytes. */
final class EraseBinaryRule extends SessionRule {
    EraseBinaryRule() {
        super(Administration.table("ERASE BINARY")
                .sessionRow(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE)
                .sessionRow(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        return c.p1() >= 0x80
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_1), Situation.WRONG_LENGTH);
    }
}
