package kazasu.features.targets;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.image.CardImage;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.FormPin;
import kazasu.office.town.Town;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.Pins;
import kazasu.portal.tls.PortalKeys;
import org.jspecify.annotations.Nullable;

/**
 * What the towns of a run share: authorities, a pool of keys, and ledgers that one scenario after another gets empty. All of it follows
 * from the run's seed, whichever scenario asks first; nothing is made before one does. Safe for use from several threads.
 */
public final class Offices implements AutoCloseable {
    /** Numbers of this room's chances, outside the range of a string's hash and of {@link EmbeddedTarget}'s keys. */
    private static final long AUTHORITIES = 1L << 41;

    private static final long CARDS = AUTHORITIES + 1;

    private static final long SITE = AUTHORITIES + 3;

    /** When the site's own certificates begin; nobody's clock but the encryption's looks at it. */
    private static final Instant OPENING = Instant.parse("2026-04-01T00:00:00Z");

    /** Everybody in these towns lives under one governor, whose key is therefore the first. */
    private static final long GOVERNORS = AUTHORITIES + 2;

    private final long seed;
    private final Pins pins;
    private final boolean japanese;
    private final Supplier<RSAPrivateCrtKey> pool;
    private final List<RSAPrivateCrtKey> keys = new ArrayList<>();
    private final Deque<Ledger> idle = new ArrayDeque<>();
    private final List<Ledger> opened = new ArrayList<>();
    private @Nullable AgencyAuthorities authorities;
    private @Nullable PortalKeys site;

    Offices(long seed, Pins pins, boolean japanese) {
        this.seed = seed;
        this.pins = pins;
        this.japanese = japanese;
        this.pool = cardKeys(seed);
    }

    /**
     * The keys of the cards of a run's towns, in the order in which each town gets them.
     *
     * @param seed of the run
     */
    public static Supplier<RSAPrivateCrtKey> cardKeys(long seed) {
        return new PooledKeys(new SeededChance(seed, CARDS));
    }

    /**
     * An empty town. Towns never meet, so each begins with the pool's first key.
     *
     * @param scenario its name; with the run's seed it decides chance
     * @param ledger from {@link #borrow}
     * @param clock the scenario's own
     */
    public Town town(String scenario, Ledger ledger, Clock clock) {
        AtomicInteger next = new AtomicInteger();
        SeededChance chance = new SeededChance(seed, scenario.hashCode());
        return Town.open(ledger, authorities(), clock, chance, OfficeSwitches.DEFAULTS)
                .importing(() -> key(next.getAndIncrement()));
    }

    /** An empty ledger, to be given back. */
    public synchronized Ledger borrow() {
        if (idle.isEmpty()) {
            Ledger fresh = Ledger.inMemory();
            opened.add(fresh);
            return fresh;
        }
        return idle.pop();
    }

    /**
     * Takes a ledger back.
     *
     * @param used with whatever is in it
     */
    public void giveBack(Ledger used) {
        used.empty();
        synchronized (this) {
            idle.push(used);
        }
    }

    /**
     * A card of a town, to be held in a scenario's hand and judged from now on.
     *
     * @param card loses its power
     * @param born the holder's birthday
     */
    public HeldCard hold(EmbeddedCard card, LocalDate born) {
        card.powerOff();
        HolderFacts facts = new HolderFacts(
                Map.of(
                        Credential.SIGNATURE, pin(FormPin.SIGNATURE),
                        Credential.USER_AUTHENTICATION, pin(FormPin.USER_AUTHENTICATION)),
                Map.of(),
                Map.of(),
                born,
                Map.of());
        return new HeldCard(card, facts, new OracleJudge(CardImage.of(card).facts(), japanese));
    }

    /** The keys of an authority's site, the same for all towns. */
    public synchronized PortalKeys portalKeys() {
        PortalKeys made = site;
        if (made == null) {
            made = PortalKeys.make(OPENING, new PooledKeys(new SeededChance(seed, SITE)));
            site = made;
        }
        return made;
    }

    /** A PIN as holders of this run choose it; the three of four digits are the same (rules.md §3). */
    public String pin(FormPin pin) {
        CertificateKind kind =
                pin == FormPin.SIGNATURE ? CertificateKind.SIGNATURE : CertificateKind.USER_AUTHENTICATION;
        return new String(pins.of(kind), StandardCharsets.US_ASCII);
    }

    /** All generations at once and in order, so that no scenario's order decides which key is whose. */
    private synchronized AgencyAuthorities authorities() {
        if (authorities == null) {
            AuthorityGenerations all = AuthorityGenerations.create(new PooledKeys(new SeededChance(seed, AUTHORITIES)));
            for (CertificateKind kind : CertificateKind.values()) {
                all.all(kind);
            }
            authorities = AgencyAuthorities.of(all, new PooledKeys(new SeededChance(seed, GOVERNORS)));
        }
        return authorities;
    }

    private synchronized RSAPrivateCrtKey key(int number) {
        while (keys.size() <= number) {
            keys.add(pool.get());
        }
        return keys.get(number);
    }

    /** Ends the ledgers. */
    @Override
    public synchronized void close() {
        opened.forEach(Ledger::close);
        opened.clear();
        idle.clear();
    }
}
