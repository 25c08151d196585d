package kazasu.office.ledger;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Where a ledger's transactions run. */
interface Connections extends AutoCloseable {
    /** One unit: recorded if the work returns, undone if it throws. */
    <T> T inTransaction(Function<Handle, T> work);

    /** Makes tables beside the books', or brings them to the present. */
    void keep(SideTables tables);

    /** Another place, for a ledger whose entries vanish with it. */
    Connections rehearsal();

    /** Whether {@link #close} was called. */
    boolean isClosed();

    @Override
    void close();
}
