package kazasu.perf.office;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.office.ApplicationState;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Resident;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;

/**
 * A counter whose customers, a new one each time, have both certificates issued anew: application, key pairs, certificates, card written,
 * receipt, each step committed. Nobody comes twice, or it would be the length of one person's records that is measured.
 */
final class BusyCounter {
    private static final Set<CertificateKind> BOTH = EnumSet.allOf(CertificateKind.class);
    private static final double MILLION = 1e6;

    private final MovableClock clock;
    private final TypedPins pins = TypedPins.specimen();
    private final Town town;
    private int customers;

    private BusyCounter(Town town, MovableClock clock) {
        this.town = town;
        this.clock = clock;
    }

    /**
     * Opens one.
     *
     * @param ledger an empty one
     * @param pooled whether keys come from a pool, or else are made on the card
     */
    static BusyCounter open(Ledger ledger, boolean pooled) {
        Chance chance = new SystemChance();
        Supplier<RSAPrivateCrtKey> keys = new PooledKeys(chance);
        MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
        Town town = Town.open(ledger, AuthorityGenerations.create(keys), clock, chance, OfficeSwitches.DEFAULTS)
                .populate();
        return new BusyCounter(pooled ? town.importing(keys) : town, clock);
    }

    /** Milliseconds that both certificates took; the customer's first card, which came before, doesn't count. */
    double serve() {
        Resident customer = Townsfolk.newcomer(++customers, LocalDate.of(1980, 1, 1));
        town.register().enter(customer);
        EmbeddedCard card = town.handedOver(customer, CardOrder.of(customer.code()), pins, clock);
        clock.pass(Duration.ofMinutes(1));
        long start = System.nanoTime();
        ApplicationState state = town.counter()
                .renew(Attendance.holder(customer.code()), card, BOTH, pins)
                .state();
        double millis = (System.nanoTime() - start) / MILLION;
        card.close();
        if (state != ApplicationState.COMPLETED) {
            throw new IllegalStateException("an application ended " + state);
        }
        return millis;
    }
}
