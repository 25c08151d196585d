package kazasu.office.ledger;

import java.sql.SQLException;
import kazasu.command.Text;

/**
 * The ledger can't be opened, or can't do what was asked: one line in both languages. It quotes neither SQL nor URL nor entry, and has
 * no cause for that reason: a database's own messages do.
 */
public sealed class LedgerException extends RuntimeException permits DuplicateIssuanceException {
    private static final long serialVersionUID = 1L;

    private final LedgerProblem problem;

    LedgerException(LedgerProblem problem) {
        super(problem.text().en());
        this.problem = problem;
    }

    private LedgerException(LedgerProblem problem, String state) {
        super(problem.text().en() + " (SQL state " + state + ")");
        this.problem = problem;
    }

    /**
     * What a database's exception means.
     *
     * @param failure from JDBC, JDBI, the pool or the migration, with an SQLException somewhere below or not
     */
    static LedgerException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerException known) {
                return known;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return SqlStates.isDuplicateIssuance(sql)
                        ? new DuplicateIssuanceException()
                        : new LedgerException(SqlStates.problemOf(sql), sql.getSQLState());
            }
        }
        return new LedgerException(LedgerProblem.FAILED, "unknown");
    }

    /** What is the matter. */
    public LedgerProblem problem() {
        return problem;
    }

    /** The line to show, in both languages. */
    public Text text() {
        return problem.text();
    }
}
