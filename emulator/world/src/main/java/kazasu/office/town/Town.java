package kazasu.office.town;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.model.Profile;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Resident;
import kazasu.office.agency.Agency;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.counter.CounterTerminal;
import kazasu.office.counter.Factory;
import kazasu.office.counter.Kiosk;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.counter.OnlineWindow;
import kazasu.office.counter.PinPad;
import kazasu.office.counter.Transactions;
import kazasu.office.ledger.Ledger;
import kazasu.office.register.ResidentRegister;
import kazasu.office.rules.KioskVisit;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.Municipality;

/**
 * Everything that a procedure needs, over one ledger: ask it for a counter, the register, the factory. The people of {@link Townsfolk}
 * move in with {@link #populate}.
 */
public final class Town {
    private final Ledger ledger;
    private final AgencyAuthorities authorities;
    private final Chance chance;
    private final CounterTerminal terminal;
    private final Map<String, EmbeddedCard> cards = new ConcurrentHashMap<>();

    private Town(Ledger ledger, AgencyAuthorities authorities, Chance chance, CounterTerminal terminal) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.chance = chance;
        this.terminal = terminal;
    }

    /**
     * A town whose cards make their own keys.
     *
     * @param ledger stays the caller's to close
     * @param authorities who sign
     * @param clock the present; a {@link MovableClock} lets it pass
     * @param chance for numbers, values that nobody is to know, and cards
     * @param switches what the references leave open
     */
    public static Town open(
            Ledger ledger, AuthorityGenerations authorities, Clock clock, Chance chance, OfficeSwitches switches) {
        return open(ledger, AgencyAuthorities.of(authorities, chance::nextRsaKey), clock, chance, switches);
    }

    /** The same with governors of one's own, as a home has them. */
    public static Town open(
            Ledger ledger, AgencyAuthorities authorities, Clock clock, Chance chance, OfficeSwitches switches) {
        CounterTerminal terminal = new CounterTerminal(
                Townsfolk.MAEBASHI,
                ledger::transact,
                new Agency(authorities, clock, chance, switches),
                clock,
                chance,
                switches,
                DeviceAuthenticationKey.TEST,
                Optional.empty());
        return new Town(ledger, authorities, chance, terminal);
    }

    /**
     * A town in memory with pooled keys, for what isn't about key generation.
     *
     * @param ledger stays the caller's to close
     * @param clock the present
     * @param chance a seeded one gives the same town again
     */
    public static Town quick(Ledger ledger, Clock clock, Chance chance) {
        PooledKeys keys = new PooledKeys(chance);
        AgencyAuthorities authorities = AgencyAuthorities.of(AuthorityGenerations.create(keys), keys);
        return open(ledger, authorities, clock, chance, OfficeSwitches.DEFAULTS).importing(keys);
    }

    /** The same with keys made elsewhere. */
    public Town importing(Supplier<RSAPrivateCrtKey> keys) {
        return with(terminal.importing(keys));
    }

    /** The same with another way to the ledger: for proofs. */
    public Town through(Transactions transactions) {
        return with(terminal.through(transactions));
    }

    /** The same with other switches. */
    public Town with(OfficeSwitches switches) {
        return with(terminal.with(switches, new Agency(authorities, terminal.clock(), chance, switches)));
    }

    private Town with(CounterTerminal other) {
        Town town = new Town(ledger, authorities, chance, other);
        town.cards.putAll(cards);
        return town;
    }

    /** What everything here works on. */
    public CounterTerminal terminal() {
        return terminal;
    }

    /** The books. */
    public Ledger ledger() {
        return ledger;
    }

    /** Who sign. */
    public AgencyAuthorities authorities() {
        return authorities;
    }

    /** The counter of the town, Maebashi's. */
    public MunicipalCounter counter() {
        return new MunicipalCounter(terminal);
    }

    /** A counter elsewhere. */
    public MunicipalCounter counter(Municipality municipality) {
        return new MunicipalCounter(terminal.of(municipality));
    }

    /** A kiosk in a shop. */
    public Kiosk kiosk(KioskVisit.Chain chain) {
        return new Kiosk(terminal, chain);
    }

    /** What is done from home. */
    public OnlineWindow online() {
        return new OnlineWindow(terminal);
    }

    /** The register of another municipality. */
    public ResidentRegister register(Municipality municipality) {
        return new ResidentRegister(terminal.of(municipality));
    }

    /** The register of the town. */
    public ResidentRegister register() {
        return new ResidentRegister(terminal);
    }

    /** The card maker. */
    public Factory factory() {
        return new Factory(terminal);
    }

    /** Lets all of {@link Townsfolk} move in. */
    public Town populate() {
        Townsfolk.all().forEach(register()::enter);
        return this;
    }

    /** The card that somebody ordered, made; it waits at the municipality. */
    public EmbeddedCard make(long application) {
        EmbeddedCard card = factory().make(application, Profile.PLASTIC, chance);
        keep(application, card);
        return card;
    }

    private void keep(long application, EmbeddedCard card) {
        terminal.transact(books ->
                        books.applications().find(application).orElseThrow().card())
                .ifPresent(number -> cards.put(number, card));
    }

    /** A card that was made here. */
    public EmbeddedCard card(String number) {
        return Optional.ofNullable(cards.get(number)).orElseThrow();
    }

    /**
     * Ordered, made, and handed over on the day after: the clock moves by a day.
     *
     * @param person whose
     * @param order what is wanted
     * @param pad where the PINs are typed
     * @param clock this town's
     * @return the card, with power
     */
    public EmbeddedCard handedOver(Resident person, CardOrder order, PinPad pad, MovableClock clock) {
        EmbeddedCard card = make(counter().orderCard(order).id());
        clock.pass(Duration.ofDays(1));
        counter().handOver(Attendance.holderWithPassport(person.code()), card, Optional.empty(), pad);
        return card;
    }
}
