package kazasu.office.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kazasu.card.SeededChance;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.PostgresCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A crash at any step leaves ledger and card in order. */
class CrashProofTest {
    private static final int EVERY_WRITE = Integer.MAX_VALUE;

    private static CrashProof.Figures prove(Ledger ledger, int density) {
        MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
        Town town = Town.quick(ledger, clock, new SeededChance(7, 7)).populate();
        return new CrashProof(town, clock, density, false).run();
    }

    private static void holds(CrashProof.Figures figures) {
        assertThat(figures.violations()).isEmpty();
        assertThat(figures.transactionCuts()).isGreaterThanOrEqualTo(50);
        assertThat(figures.commandCuts()).isGreaterThan(500);
        assertThat(figures.writeCuts()).isGreaterThan(150);
    }

    @Test
    void inMemory() {
        try (Ledger ledger = Ledger.inMemory()) {
            holds(prove(ledger, EVERY_WRITE));
        }
    }

    @Test
    @Tag("postgres")
    void inPostgresql() {
        try (Ledger ledger = Ledger.open(PostgresCluster.shared().newDatabase())) {
            holds(prove(ledger, EVERY_WRITE));
        }
    }
}
