package kazasu.model;

import java.util.Optional;

/** A command below the line of docs/decisions.md §4: P1, then P2, then Lc and Le, then the session, then the rest. */
abstract class SessionRule implements Rule {
    private final StatusTable table;

    SessionRule(StatusTable.Builder rows) {
        table = rows.build();
    }

    /** The rows of a session's commands that come after those of form. */
    static StatusTable.Builder within(StatusTable.Builder rows) {
        return rows.row(Situation.NO_SESSION, StatusWord.SECURITY_STATUS, Certainty.OURS, "D §4");
    }

    /** The check of P1, P2, Lc and Le that the command fails, if it does. */
    abstract Optional<Situation> refusal(ParsedCommand command, State state);

    /** The answer within a session to a command of good form. */
    abstract Outcome permitted(ParsedCommand command, State state);

    @Override
    public final StatusTable table() {
        return table;
    }

    @Override
    public final Outcome outcome(ParsedCommand command, State state) {
        Optional<Situation> refusal = refusal(command, state);
        if (refusal.isPresent()) {
            return answer(refusal.get());
        }
        return state.inSession() ? permitted(command, state) : answer(Situation.NO_SESSION);
    }

    static Optional<Situation> refuseUnless(boolean good, Situation otherwise) {
        return good ? Optional.empty() : Optional.of(otherwise);
    }
}
