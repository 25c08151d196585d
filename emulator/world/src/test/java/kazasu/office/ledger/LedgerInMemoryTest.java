package kazasu.office.ledger;

final class LedgerInMemoryTest extends LedgerTests {
    @Override
    LedgerUrl url() {
        return LedgerUrl.inMemory();
    }
}
