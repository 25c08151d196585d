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
 * A counter with one customer, who has both certificates issued anew again and again: application, key pairs, certificates, card written,
 * receipt, each step committed.
 */
final class BusyCounter {
    private static final Set<CertificateKind> BOTH = EnumSet.allOf(CertificateKind.class);
    private static final double MILLION = 1e6;

    private final MovableClock clock;
    private final TypedPins pins = TypedPins.specimen();
    private final Town town;
    private final EmbeddedCard card;

    private BusyCounter(Town town, MovableClock clock) {
        this.town = town;
        this.clock = clock;
        card = town.handedOver(Townsfolk.TARO, CardOrder.of(Townsfolk.TARO.code()), pins, clock);
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

    /** Milliseconds that both certificates took. */
    double serve() {
        clock.pass(Duration.ofMinutes(1));
        long start = System.nanoTime();
        ApplicationState state = town.counter()
                .renew(Attendance.holder(Townsfolk.TARO.code()), card, BOTH, pins)
                .state();
        double millis = (System.nanoTime() - start) / MILLION;
        if (state != ApplicationState.COMPLETED) {
            throw new IllegalStateException("an application ended " + state);
        }
        return millis;
    }
}
