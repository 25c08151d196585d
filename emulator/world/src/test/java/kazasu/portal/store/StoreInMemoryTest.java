package kazasu.portal.store;

import kazasu.office.ledger.Ledger;

final class StoreInMemoryTest extends StoreTests {
    @Override
    Ledger open() {
        return Ledger.inMemory();
    }
}
