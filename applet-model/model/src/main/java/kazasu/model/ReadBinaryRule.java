package kazasu.model;

import kazasu.model.CardFile.Kind;
import kazasu.model.CardFile.Read;
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
            .row(Situation.NEVER_READABLE, StatusWord.SECURITY_STATUS, Certainty.L, "O §4")
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.C, "CI §4.1")
            .row(Situation.OUTSIDE_FILE, StatusWord.OUTSIDE_FILE, Certainty.LC, "CI §4.1")
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §3")
            .row(Situation.DONE_TO_THE_END, StatusWord.OK, Certainty.C, "CI §3")
            .other(Situation.DONE_TO_THE_END, StatusWord.END_OF_FILE, new Setting(Switch.READ_SHORT, "6282"))
            .build();

    private static final Bilingual TORN = new Bilingual("what a torn write may have left", "書込み中の電源断で残り得る内容");
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
        if (file.read() == Read.NEVER) {
            return answer(Situation.NEVER_READABLE);
        }
        if (!isOpen(file, state)) {
            return answer(Situation.NOT_VERIFIED);
        }
        if (offset >= file.size()) {
            return answer(Situation.OUTSIDE_FILE);
        }
        int end = Math.min(offset + le, file.size());
        Situation situation = end < offset + le ? Situation.DONE_TO_THE_END : Situation.DONE;
        StatusRow row = TABLE.row(situation, state.switches());
        return state.memory()
                .contents(file)
                .map(content -> read(row, content, offset, end)
                        .andThen((s, answer) -> s.memory().narrow(file, offset, answer.data())))
                .orElseGet(() -> Outcome.unknown("contents not known after tears", "電源断の繰り返しにより内容は不明"));
    }

    private static Outcome read(StatusRow row, Content content, int offset, int end) {
        return content.range(offset, end)
                .map(data -> Outcome.of(row, data))
                .orElseGet(() -> Outcome.matching(
                        row, TORN, data -> data.length == end - offset && content.allows(offset, data)));
    }
}
