package kazasu.portal.store;

import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.office.ledger.PostgresCluster;
import org.junit.jupiter.api.Tag;

@Tag("postgres")
final class StoreInPostgresTest extends StoreTests {
    @Override
    Ledger open() {
        LedgerUrl url = PostgresCluster.shared().newDatabase();
        try (Ledger first = Ledger.open(url)) {
            PortalTables.makeIn(first);
        }
        return Ledger.open(url);
    }
}
