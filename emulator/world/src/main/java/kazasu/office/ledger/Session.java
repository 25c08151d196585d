package kazasu.office.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The statements of one transaction: the books' own, and those of rooms that keep tables of their own beside them ({@link SideTables}). */
public final class Session {
    private static final String SAVEPOINT = "absent";

    private final Handle handle;
    private boolean unsound;

    Session(Handle handle) {
        this.handle = handle;
    }

    /** Makes one entry of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads it.
         *
         * @param row the present one; not to be kept
         * @throws SQLException if a column isn't there, or holds something else
         */
        T read(Row row) throws SQLException;
    }

    /**
     * Every row of an answer.
     *
     * @param sql a query, with {@code ?} for each argument; H2 and PostgreSQL take it
     * @param reader makes an entry of a row
     * @param arguments text, numbers, enums, {@code Instant}, {@code LocalDate}, {@code byte[]}, or an {@code Optional} of one
     * @throws LedgerException if the database fails
     */
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return guarded(() -> mapped(sql, reader, arguments).list());
    }

    /**
     * The first row of an answer.
     *
     * @param sql as in {@link #list}
     * @param reader makes an entry of a row
     * @param arguments as in {@link #list}
     * @throws LedgerException if the database fails
     */
    public <T> Optional<T> find(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return guarded(() -> mapped(sql, reader, arguments).findOne());
    }

    /** The only row of an answer, as in {@link #list}. */
    public <T> T one(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return guarded(() -> mapped(sql, reader, arguments).one());
    }

    /**
     * Changes rows.
     *
     * @param sql a statement, with {@code ?} for each argument
     * @param arguments as in {@link #list}
     * @return the number of rows that changed
     * @throws LedgerException if the database fails; {@link LedgerProblem#EXISTS} if a key is taken
     */
    public int change(String sql, @Nullable Object... arguments) {
        return guarded(() -> bound(handle.createUpdate(sql), arguments).execute());
    }

    /** Changes exactly one row, or says that it isn't there. */
    void changeOne(String sql, @Nullable Object... arguments) {
        if (change(sql, arguments) == 0) {
            throw new LedgerException(LedgerProblem.MISSING);
        }
    }

    /** Inserts a row that gets its number from the database. */
    long insert(String sql, @Nullable Object... arguments) {
        return guarded(() -> bound(handle.createUpdate(sql), arguments)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Inserts a row unless one with its key is there, by somebody else's transaction perhaps; then it does nothing.
     *
     * @param sql an insert, with {@code ?} for each argument
     * @param arguments as in {@link #list}
     */
    public void insertIfAbsent(String sql, @Nullable Object... arguments) {
        guarded(() -> handle.savepoint(SAVEPOINT));
        try {
            bound(handle.createUpdate(sql), arguments).execute();
            guarded(() -> handle.release(SAVEPOINT));
        } catch (JdbiException e) {
            LedgerException failure = LedgerException.of(e);
            guarded(() -> handle.rollbackToSavepoint(SAVEPOINT));
            if (failure.problem() != LedgerProblem.EXISTS) {
                unsound = true;
                throw failure;
            }
        }
    }

    /**
     * PostgreSQL turns a transaction in which a statement failed into nothing, H2 does not: so we say it.
     *
     * @throws LedgerException if a statement failed and the work went on
     */
    void requireSound() {
        if (unsound) {
            throw new LedgerException(LedgerProblem.FAILED);
        }
    }

    private <T> ResultIterable<T> mapped(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return bound(handle.createQuery(sql), arguments).map((result, context) -> reader.read(new Row(result)));
    }

    private static <S extends SqlStatement<S>> S bound(S statement, @Nullable Object... arguments) {
        for (int place = 0; place < arguments.length; place++) {
            Values.bind(statement, place, arguments[place]);
        }
        return statement;
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            unsound = true;
            throw LedgerException.of(e);
        }
    }
}
