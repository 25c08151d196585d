package kazasu.office.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A transaction of its own each, on whatever connection is free. */
final class PooledConnections implements Connections {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final boolean inMemory;

    PooledConnections(HikariDataSource pool, boolean inMemory) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.inMemory = inMemory;
    }

    @Override
    public <T> T inTransaction(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    @Override
    public Connections rehearsal() {
        return new RehearsedConnection(jdbi.open());
    }

    @Override
    public boolean isClosed() {
        return pool.isClosed();
    }

    @Override
    public void close() {
        if (inMemory && !pool.isClosed()) {
            jdbi.useHandle(handle -> handle.execute("set db_close_delay 0"));
        }
        pool.close();
    }
}
