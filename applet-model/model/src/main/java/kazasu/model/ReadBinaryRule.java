package kazasu.model;

import java.util.Arrays;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** READ BINARY, by 15-bit offset or by short id and 8-bit offset (card-interface.md §3, §4.1). */
final class ReadBinaryRule extends FileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("READ BINARY")
                            .row(
                                    Situation.SECURE_MESSAGING,
                                    StatusWord.SECURE_MESSAGING_REFUSED,
                                    Certainty.L,
                                    "CI §3.6")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §4.1")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.C, "CI §4.1")
            .row(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE, Certainty.LC, "CI §4.1")
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.DONE_TO_THE_END, StatusWord.OK, Certainty.C, "CI §3")
            .build();

    private static final int SHORT_ID_FOLLOWS = 0x80;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        boolean byShortId = command.p1() >= SHORT_ID_FOLLOWS;
        if (byShortId && !isShortId(command.p1())) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_2)) {
            return answer(Situation.WRONG_LENGTH);
        }
        int offset = byShortId ? command.p2() : command.p1p2();
        return on(
                byShortId ? command.p1() : SHORT_ID_FOLLOWS,
                Kind.TRANSPARENT,
                state,
                file -> read(file, offset, command.le(), state));
    }

    private Outcome read(CardFile file, int offset, int le, State state) {
        if (!isOpen(file, state)) {
            return answer(Situation.NOT_VERIFIED);
        }
        if (offset >= file.size()) {
            return answer(Situation.OUTSIDE_FILE);
        }
        int end = Math.min(offset + le, file.size());
        Situation situation = end < offset + le ? Situation.DONE_TO_THE_END : Situation.DONE;
        byte[] data = Arrays.copyOfRange(state.facts().contents(file), offset, end);
        return Outcome.of(TABLE.row(situation), data);
    }
}
