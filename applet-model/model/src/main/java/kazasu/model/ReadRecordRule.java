package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** READ RECORD by number in the other applications (docs/other-applications.md §2, §3.3). */
final class ReadRecordRule extends FileRule {
    static final StatusTable TABLE = otherFileRows(
                    StatusTable.of("READ RECORD")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "O §2")
                            .row(Situation.LOW_BITS_101, StatusWord.NO_FUNCTION, Certainty.OURS, "O §2")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.OURS, "O §2")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "O §2"),
                    Certainty.OURS)
            .row(Situation.NO_SUCH_RECORD, StatusWord.NO_RECORD, Certainty.OURS, "O §2")
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §2.2")
            .build();
    private static final int THIS_ONE = 0b100;
    private static final int FROM_THIS_ON = 0b101;
    private static final int END = 0xFF;

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        int low = command.p2() & 0b111;
        int reference = 0x80 + (command.p2() >> 3);
        if (low == FROM_THIS_ON) {
            return answer(Situation.LOW_BITS_101);
        }
        if (low != THIS_ONE || !isReference(reference)) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_2)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(reference, Kind.RECORD, state, file -> read(file, command.p1(), command.le(), state));
    }

    private Outcome read(CardFile file, int number, int le, State state) {
        Optional<Content> contents = state.memory().contents(file);
        if (contents.isEmpty()) {
            return Outcome.unknown("contents not known after tears", "電源断の繰り返しにより内容は不明");
        }
        return Outcome.expecting(Expectation.anyOf(contents.get()
                .possibilities()
                .map(bytes -> read(bytes, number, le).expectation())
                .toList()));
    }

    private Outcome read(Bytes contents, int number, int le) {
        return record(contents, number)
                .map(found -> Outcome.of(TABLE.row(Situation.DONE), Arrays.copyOf(found, Math.min(le, found.length))))
                .orElseGet(() -> answer(Situation.NO_SUCH_RECORD));
    }

    /** Records are tag, length and value, one byte each for the first two; FF or the end of the file ends them. */
    private static Optional<byte[]> record(Bytes file, int number) {
        int at = 0;
        for (int i = 1; at + 1 < file.length() && file.at(at) != END; i++) {
            int end = at + 2 + file.at(at + 1);
            if (end > file.length()) {
                return Optional.empty();
            }
            if (i == number) {
                return Optional.of(file.range(at, end));
            }
            at = end;
        }
        return Optional.empty();
    }
}
