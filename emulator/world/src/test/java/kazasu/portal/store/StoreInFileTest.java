package kazasu.portal.store;

import java.nio.file.Path;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import org.junit.jupiter.api.io.TempDir;

final class StoreInFileTest extends StoreTests {
    @TempDir
    private static Path home = Path.of("");

    /** The second time, tables and history are there. */
    @Override
    Ledger open() {
        try (Ledger first = Ledger.open(LedgerUrl.inHome(home))) {
            PortalTables.makeIn(first);
        }
        return Ledger.open(LedgerUrl.inHome(home));
    }
}
