package kazasu.model;

import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** UPDATE BINARY: a 15-bit offset and data. A tear leaves any number of the bytes, in order (docs/decisions.md §5). */
final class UpdateBinaryRule extends SessionRule {
    UpdateBinaryRule() {
        super(within(Administration.table("UPDATE BINARY"))
                .sessionRow(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE)
                .sessionRow(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        return c.p1() >= 0x80
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_3), Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        Optional<CardFile> current = state.currentFile();
        if (current.isEmpty()) {
            return answer(Situation.NO_CURRENT_FILE);
        }
        int offset = command.p1p2();
        byte[] data = command.data();
        return offset + data.length > current.get().size()
                ? answer(Situation.OUTSIDE_FILE)
                : writing(answer(Situation.DONE), current.get(), offset, data);
    }

    /** An answer that stands for bytes written one after the other. */
    static Outcome writing(Outcome done, CardFile file, int offset, byte[] data) {
        return done.and(s -> s.memory().write(file, offset, data))
                .tearing(s -> s.memory().tear(file, offset, data));
    }
}
