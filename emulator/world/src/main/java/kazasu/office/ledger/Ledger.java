package kazasu.office.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * What the offices keep. Safe for several threads; several processes can share one in PostgreSQL, while one in a file belongs to the
 * process that has it open.
 */
public final class Ledger implements AutoCloseable {
    private final LedgerUrl url;
    private final Connections connections;
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    private Ledger(LedgerUrl url, Connections connections) {
        this.url = url;
        this.connections = connections;
    }

    /**
     * Opens a ledger; one that isn't there yet is made, an older one brought to the present.
     *
     * @param url where it is
     * @throws LedgerException if it can't be reached, is somebody else's, or was written by a newer program
     */
    public static Ledger open(LedgerUrl url) {
        HikariDataSource pool = Pool.open(url);
        try {
            Migrations.LEDGER.apply(pool, url);
            return new Ledger(url, new PooledConnections(pool, url));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** A new, empty ledger in memory, which ends with {@link #close()}. */
    public static Ledger inMemory() {
        return open(LedgerUrl.inMemory());
    }

    /** Where it is. */
    public LedgerUrl url() {
        return url;
    }

    /**
     * One transaction: everything that the work does to the books is recorded when this returns, and survives a kill of the process; if
     * it throws, nothing is. The work runs once; it must not keep the books, nor call this again.
     *
     * @param work what to do
     * @return what the work returned
     * @throws LedgerException if the database fails; after {@link LedgerProblem#UNREACHABLE} the work may have been recorded
     */
    public <T> T transact(Function<Books, T> work) {
        if (connections.isClosed()) {
            throw new IllegalStateException("the ledger is closed");
        }
        if (within.get()) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        within.set(true);
        try {
            return connections.inTransaction(handle -> apply(work, handle));
        } catch (JdbiException e) {
            throw LedgerException.of(e);
        } finally {
            within.remove();
        }
    }

    /**
     * The same for work that returns nothing.
     *
     * @param work what to do
     * @throws LedgerException as {@link #transact}
     */
    public void run(Consumer<Books> work) {
        transact(books -> {
            work.accept(books);
            return true;
        });
    }

    private static <T> T apply(Function<Books, T> work, Handle handle) {
        Session session = new Session(handle);
        T result = work.apply(new Books(session));
        session.requireSound();
        return result;
    }

    /**
     * Makes the tables that another room keeps in this database, or brings them to the present; {@link Books#beside} reaches them.
     *
     * @param tables whose scripts make them
     * @throws LedgerException if a newer program wrote them, or the database fails
     */
    public void keep(SideTables tables) {
        connections.keep(tables);
    }

    /** Deletes every entry of the books, for the next test or scenario. */
    public void empty() {
        transact(books -> {
            books.deleteAll();
            return true;
        });
    }

    /**
     * The same ledger to try something out: what is done to the books of the one that this returns is seen by itself alone, and undone
     * when it is closed. Its transactions run one after the other within one of the database's; it is to be closed before this one.
     *
     * @throws LedgerException if the database can't be reached
     */
    public Ledger rehearsal() {
        try {
            return new Ledger(url, connections.rehearsal());
        } catch (JdbiException e) {
            throw LedgerException.of(e);
        }
    }

    /** Closes the connections. */
    @Override
    public void close() {
        try {
            connections.close();
        } catch (JdbiException e) {
            throw LedgerException.of(e);
        }
    }
}
