package kazasu.office.ledger;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * One connection with one transaction that is never committed: units are savepoints within it, one after the other. What others do
 * meanwhile waits or isn't seen, as in any transaction.
 */
final class RehearsedConnection implements Connections {
    private static final String UNIT = "unit";

    private final Handle handle;

    RehearsedConnection(Handle handle) {
        this.handle = handle.begin();
    }

    @Override
    public synchronized <T> T inTransaction(Function<Handle, T> work) {
        handle.savepoint(UNIT);
        T result;
        try {
            result = work.apply(handle);
        } catch (RuntimeException | Error e) {
            handle.rollbackToSavepoint(UNIT);
            throw e;
        }
        handle.release(UNIT);
        return result;
    }

    /** The ledger that is rehearsed on has them, or nobody does: a migration can't be undone on both databases. */
    @Override
    public void keep(SideTables tables) {
        throw new IllegalStateException("tables are made before a rehearsal");
    }

    @Override
    public Connections rehearsal() {
        throw new IllegalStateException("a rehearsal of a rehearsal");
    }

    @Override
    public boolean isClosed() {
        return handle.isClosed();
    }

    @Override
    public void close() {
        handle.rollback();
        handle.close();
    }
}
