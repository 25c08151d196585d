package kazasu.office.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A transaction of its own each, on whatever connection is free. */
final class PooledConnections implements Connections {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final LedgerUrl url;
    private final Set<SideTables> kept = new HashSet<>();

    PooledConnections(HikariDataSource pool, LedgerUrl url) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.url = url;
    }

    /** In memory there is no history that would say whether they are there. */
    @Override
    public synchronized void keep(SideTables tables) {
        if (kept.add(tables)) {
            Migrations.of(tables).apply(pool, url);
        }
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
        if (url.isInMemory() && !pool.isClosed()) {
            jdbi.useHandle(handle -> handle.execute("set db_close_delay 0"));
        }
        pool.close();
    }
}
