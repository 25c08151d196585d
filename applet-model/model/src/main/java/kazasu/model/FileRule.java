package kazasu.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule of a command that works on an EF: the current one, or one named by its short id. A short id that names a file makes it
 * current, even if the command fails afterwards (docs/decisions.md §7, {@code sfi.makes-current}).
 */
abstract class FileRule implements Rule {
    /** Reference byte of the current EF. */
    private static final int CURRENT = 0x80;

    private static final int LAST_SHORT_ID = 0x1E;

    /** Whether a reference byte is 80 or 80 + a short id from 01 to 1E. */
    static boolean isReference(int reference) {
        return reference == CURRENT || isShortId(reference);
    }

    /** Whether a reference byte is 80 + a short id from 01 to 1E. */
    static boolean isShortId(int reference) {
        return reference > CURRENT && reference <= CURRENT + LAST_SHORT_ID;
    }

    /** Finds the file, checks its kind, and goes on with it. */
    final Outcome on(int reference, CardFile.Kind kind, State state, Function<CardFile, Outcome> next) {
        boolean current = !isShortId(reference);
        Optional<CardFile> found = current ? state.currentFile() : Files.byShortId(reference - CURRENT);
        if (found.isEmpty()) {
            return answer(current ? Situation.NO_CURRENT_FILE : Situation.NO_FILE);
        }
        CardFile file = found.get();
        Outcome outcome = file.kind() == kind ? next.apply(file) : answer(Situation.WRONG_FILE_KIND);
        return outcome.and(s -> s.select(file));
    }

    /** Whether the PIN that guards the file, if one does, is verified. */
    static boolean isOpen(CardFile file, State state) {
        return file.guard().map(state::isVerified).orElse(true);
    }

    /** Rows that every such command has. */
    static StatusTable.Builder fileRows(StatusTable.Builder builder, Certainty shortIds) {
        return builder.row(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE, Certainty.L, "CI §4.1")
                .row(Situation.NO_FILE, StatusWord.NOT_FOUND, shortIds, "D §5")
                .row(Situation.WRONG_FILE_KIND, StatusWord.WRONG_FILE_KIND, Certainty.L, "CI §4.1");
    }
}
