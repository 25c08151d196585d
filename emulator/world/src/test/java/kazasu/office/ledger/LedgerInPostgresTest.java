package kazasu.office.ledger;

import org.junit.jupiter.api.Tag;

@Tag("postgres")
final class LedgerInPostgresTest extends LedgerTests {
    @Override
    LedgerUrl url() {
        return PostgresCluster.shared().newDatabase();
    }
}
