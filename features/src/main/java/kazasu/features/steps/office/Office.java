package kazasu.features.steps.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kazasu.card.EmbeddedCard;
import kazasu.features.steps.Hand;
import kazasu.features.steps.Session;
import kazasu.features.suite.Bench;
import kazasu.features.targets.NotApplicable;
import kazasu.features.targets.Offices;
import kazasu.office.Application;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.pki.CertificateKind;
import kazasu.portal.tls.PortalKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario of the office has: a town over an empty ledger, a clock of its own, people who are entered on the register when they are
 * first spoken of, the cards that they hold, and what came of the last procedure.
 */
public final class Office {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);

    private final Bench bench;
    private final Session session;
    private final MovableClock clock = MovableClock.on(FIRST_DAY);
    private final Map<Person, Resident> people = new EnumMap<>(Person.class);
    private final Set<Person> absent = EnumSet.noneOf(Person.class);
    private final Set<Person> entered = EnumSet.noneOf(Person.class);
    private final Map<Person, Hand> cards = new EnumMap<>(Person.class);
    private final Outcome outcome = new Outcome();
    private @Nullable Visitors visitors;
    private @Nullable Ledger ledger;
    private @Nullable Town town;

    /**
     * Made once a scenario.
     *
     * @param bench what the run shares
     * @param session holds the cards
     */
    public Office(Bench bench, Session session) {
        this.bench = bench;
        this.session = session;
    }

    /**
     * The office opens.
     *
     * @throws NotApplicable if the target is only a card
     */
    void open() {
        ledger = offices().borrow();
        town = offices().town(session.name(), ledger, clock);
        visitors = new Visitors(offices()::pin);
    }

    /** Whether the scenario has one. */
    public boolean isOpen() {
        return town != null;
    }

    /** The keys of the authorities' sites in such towns. */
    public PortalKeys portalKeys() {
        return offices().portalKeys();
    }

    private Offices offices() {
        return bench.target()
                .offices()
                .orElseThrow(() -> new NotApplicable(
                        "a card of profile " + bench.target().profile().name()
                                + " has no office around it: that is embedded with plastic cards"));
    }

    /** The office closes, whatever happened; then what nobody looked at is said. */
    void close() {
        if (ledger != null) {
            offices().giveBack(ledger);
        }
        outcome.requireSeen();
    }

    /** The scenario's clock. */
    public MovableClock clock() {
        return clock;
    }

    /** The day in Japan. */
    public LocalDate today() {
        return town().terminal().today();
    }

    /** Counter, register, factory, authorities and ledger. */
    public Town town() {
        return there(town);
    }

    /** One look into the books. */
    public <T> T look(Function<Books, T> reader) {
        return town().ledger().transact(reader);
    }

    /**
     * A certificate that somebody was issued.
     *
     * @param before 0 is the newest of its kind, 1 the one before it
     */
    public CertificateRecord newest(Person person, CertificateKind kind, int before) {
        outcome.requireSeen();
        List<CertificateRecord> all = issued(person, kind);
        if (all.size() <= before) {
            throw new AssertionError("expected: " + (before + 1) + " certificates or more; actual: " + all.size());
        }
        return all.get(all.size() - 1 - before);
    }

    /** All that somebody was ever issued of a kind, the oldest first. */
    public List<CertificateRecord> issued(Person person, CertificateKind kind) {
        return look(books -> books.certificates().ofHolder(person.code())).stream()
                .filter(record -> record.kind() == kind)
                .toList();
    }

    /** How a certificate stands now. */
    public Standing standing(CertificateRecord record) {
        return look(books ->
                books.revocations().standing(record.id(), clock.instant()).orElseThrow());
    }

    /** Sets switches of the office for the rest of the scenario. */
    public void set(UnaryOperator<OfficeSwitches> change) {
        town = town().with(change.apply(town().terminal().switches()));
    }

    /** Who comes to the counter, with what, and what is typed there. */
    public Visitors visitors() {
        return there(visitors);
    }

    /** What came of the last procedure. */
    public Outcome outcome() {
        return outcome;
    }

    /** Changes somebody before being entered on the register. */
    public void change(Person person, UnaryOperator<Resident> change) {
        if (entered.contains(person)) {
            throw new IllegalStateException(person + " is on the register already");
        }
        people.put(person, change.apply(people.getOrDefault(person, person.resident())));
    }

    /** Somebody stays off the register. */
    public void keepOffRegister(Person person) {
        absent.add(person);
    }

    /** Somebody's record; entered on the register at first use, representatives before. */
    public Resident resident(Person person) {
        Resident known = people.getOrDefault(person, person.resident());
        if (absent.contains(person)) {
            return known;
        }
        if (entered.add(person)) {
            if (known.representative().isPresent() && person != Person.TARO) {
                resident(Person.TARO);
            }
            town().register().enter(known);
        }
        return look(books -> books.residents().find(known.code()).orElseThrow());
    }

    /** Runs a procedure; a refusal is kept for a later step to look at. */
    public void attempt(Supplier<Application> procedure) {
        outcome.of(procedure);
        visitors().leave(outcome.wentOn());
    }

    /** The same for what leaves no application. */
    public void attempt(Runnable procedure) {
        outcome.of(procedure);
        visitors().leave(outcome.wentOn());
    }

    /** Gives somebody the card that J-LIS made; from now on it is judged. */
    public Hand take(Person holder, EmbeddedCard card) {
        Hand hand = hold(holder, card);
        cards.put(holder, hand);
        return hand;
    }

    /** The same with a phone, which isn't the card. */
    Hand hold(Person holder, EmbeddedCard phone) {
        LocalDate born = resident(holder).attributes().birthDate().date().orElseThrow();
        return session.take(offices().hold(phone, born));
    }

    /** The card in question: the one that was taken last. */
    public Hand card() {
        return session.current();
    }

    /** Somebody's newest card. */
    public Hand cardOf(Person holder) {
        return Optional.ofNullable(cards.get(holder))
                .orElseThrow(() -> new IllegalStateException(holder + " has no card yet"));
    }

    /** Whose the card in question is. */
    public Person holder() {
        return cards.entrySet().stream()
                .filter(entry -> entry.getValue() == card())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has a card yet"));
    }

    /** The refused step, said aloud in place of a stack trace. */
    static AssertionError unexpected(RefusedException refused) {
        return new AssertionError("expected: the procedure goes on; actual: refused, " + refused.getMessage(), refused);
    }

    private static <T> T there(@Nullable T room) {
        if (room == null) {
            throw new IllegalStateException("the office is closed: the feature lacks the tag @office");
        }
        return room;
    }
}
