package kazasu.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** Whether a short id makes its file current; where it does is a switch for some commands. */
    boolean makesCurrent(State state) {
        return true;
    }

    /** Finds the file, checks its kind, and goes on with it. */
    final Outcome on(int reference, CardFile.Kind kind, State state, Function<CardFile, Outcome> next) {
        return on(reference, file -> file.kind() == kind, state, next);
    }

    /** The same where several kinds will do. */
    final Outcome on(int reference, Predicate<CardFile> kind, State state, Function<CardFile, Outcome> next) {
        boolean current = !isShortId(reference);
        Optional<CardFile> found =
                current ? state.currentFile() : Files.byShortId(state.application(), reference - CURRENT);
        if (found.isEmpty()) {
            return answer(current ? Situation.NO_CURRENT_FILE : Situation.NO_FILE);
        }
        CardFile file = found.get();
        if (!current && isHidden(file, state)) {
            return answer(Situation.NO_CERTIFICATE, state);
        }
        Outcome outcome = kind.test(file) ? next.apply(file) : answer(Situation.WRONG_FILE_KIND);
        return makesCurrent(state) ? outcome.and(s -> s.select(file)) : outcome;
    }

    /** Whether a certificate file counts as absent because nothing is written in it (docs/decisions.md §5). */
    static boolean isHidden(CardFile file, State state) {
        return state.is(Switch.EMPTY_CERTIFICATE, "6A82")
                && Files.CERTIFICATES.contains(file)
                && state.memory()
                        .contents(file)
                        .flatMap(c -> c.range(0, 1))
                        .map(first -> first[0] == (byte) 0xFF)
                        .orElse(false);
    }

    /** Whether the file needs no PIN, or one that opens it is verified. */
    static boolean isOpen(CardFile file, State state) {
        if (file.equals(Files.USER_AUTHENTICATION_CERTIFICATE)) {
            return state.is(Switch.READ_AUTHENTICATION_CERTIFICATE, "free")
                    || state.isVerified(PinRule.USER_AUTHENTICATION);
        }
        return file.guards().isEmpty() || file.guards().stream().anyMatch(state::isVerified);
    }

    /** Rows that every such command has. */
    static StatusTable.Builder fileRows(StatusTable.Builder builder, Certainty shortIds) {
        return otherFileRows(
                builder.other(
                        Situation.NO_CERTIFICATE, StatusWord.NOT_FOUND, new Setting(Switch.EMPTY_CERTIFICATE, "6A82")),
                shortIds);
    }

    /** The same where no file is a certificate's. */
    static StatusTable.Builder otherFileRows(StatusTable.Builder builder, Certainty shortIds) {
        return builder.row(Situation.NO_CURRENT_FILE, StatusWord.NO_CURRENT_FILE, Certainty.L, "CI §4.1")
                .row(Situation.NO_FILE, StatusWord.NOT_FOUND, shortIds, "D §5")
                .row(Situation.WRONG_FILE_KIND, StatusWord.WRONG_FILE_KIND, Certainty.L, "CI §4.1");
    }
}
