package kazasu.office.ledger;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What every book must do, on a database that a subclass names. The tests share one ledger, and each finds it empty. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LedgerTests {
    private Ledger ledger = Ledger.inMemory();

    abstract LedgerUrl url();

    @BeforeAll
    void open() {
        ledger.close();
        ledger = Ledger.open(url());
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private Supplier<Ledger> emptied() {
        return () -> {
            ledger.empty();
            return ledger;
        };
    }

    @Nested
    final class Transactions extends TransactionContract {
        Transactions() {
            super(emptied());
        }
    }

    @Nested
    final class Residents extends ResidentContract {
        Residents() {
            super(emptied());
        }
    }

    @Nested
    final class Certificates extends CertificateContract {
        Certificates() {
            super(emptied());
        }
    }

    @Nested
    final class Revocations extends RevocationContract {
        Revocations() {
            super(emptied());
        }
    }

    @Nested
    final class Applications extends ApplicationContract {
        Applications() {
            super(emptied());
        }
    }

    @Nested
    final class Publications extends PublicationContract {
        Publications() {
            super(emptied());
        }
    }

    @Nested
    final class Queries extends QueryContract {
        Queries() {
            super(emptied());
        }
    }

    @Nested
    final class Rehearsals extends RehearsalContract {
        Rehearsals() {
            super(emptied());
        }
    }
}
