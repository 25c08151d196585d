package kazasu.model;

import java.util.Optional;

/**
 * A command below the line of docs/decisions.md §4: P1, then P2, then Lc and Le, then the session. Within a session the oracle
 * doesn't know the answer; once one succeeded that changes the card, it knows nothing of the card any more.
 */
abstract class SessionRule implements Rule {
    private static final Expectation WITHIN_SESSION =
            Expectation.unknown("within an administration session: outside the oracle", "管理セッション中：オラクルの対象外");

    private final StatusTable table;

    SessionRule(StatusTable.Builder rows) {
        table = rows.row(Situation.NO_SESSION, StatusWord.SECURITY_STATUS, Certainty.OURS, "D §4")
                .sessionRow(Situation.DONE, StatusWord.OK)
                .build();
    }

    /** The check of P1, P2, Lc and Le that the command fails, if it does. */
    abstract Optional<Situation> refusal(ParsedCommand command);

    /** Whether success changes what the oracle knows of the card. */
    boolean changesCard(ParsedCommand command) {
        return true;
    }

    @Override
    public final StatusTable table() {
        return table;
    }

    @Override
    public final Outcome outcome(ParsedCommand command, State state) {
        return refusal(command).map(this::answer).orElseGet(() -> permitted(command, state));
    }

    private Outcome permitted(ParsedCommand command, State state) {
        if (!state.inSession()) {
            return answer(Situation.NO_SESSION);
        }
        boolean changes = changesCard(command);
        return Outcome.unknown(WITHIN_SESSION).andThen((s, answer) -> {
            if (answer.isOk() && changes) {
                s.outdate();
            }
        });
    }

    static Optional<Situation> refuseUnless(boolean good, Situation otherwise) {
        return good ? Optional.empty() : Optional.of(otherwise);
    }
}
