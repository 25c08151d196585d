package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.model.ParsedCommand.Form;

/** ERASE BINARY: a 15-bit offset, four bytes. FF from there on, one byte after the other. */
final class EraseBinaryRule extends SessionRule {
    EraseBinaryRule() {
        super(within(Administration.table("ERASE BINARY"))
                .sessionRow(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE)
                .sessionRow(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        return c.p1() >= 0x80
                ? Optional.of(Situation.WRONG_P1P2)
                : refuseUnless(c.is(Form.CASE_1), Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        Optional<CardFile> current = state.currentFile();
        if (current.isEmpty()) {
            return answer(Situation.NO_CURRENT_FILE);
        }
        int left = current.get().size() - command.p1p2();
        if (left <= 0) { // at the end there is nothing to erase, and nothing wrong
            return answer(left == 0 ? Situation.DONE : Situation.OUTSIDE_FILE);
        }
        byte[] filler = new byte[left];
        Arrays.fill(filler, (byte) 0xFF);
        return UpdateBinaryRule.writing(answer(Situation.DONE), current.get(), command.p1p2(), filler);
    }
}
