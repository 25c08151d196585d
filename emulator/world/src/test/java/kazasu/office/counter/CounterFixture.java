package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kazasu.apdu.CardSlot;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.client.JpkiCard;
import kazasu.office.CardKind;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Receipt;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.Pins;
import org.junit.jupiter.api.AfterEach;

/** A town of its own for each test, on 2026-11-24, a Tuesday. */
public abstract class CounterFixture {
    private static final AtomicLong NUMBER = new AtomicLong();
    /** For all tests: making keys and authorities isn't looked at here. */
    private static final PooledKeys KEYS = new PooledKeys(new SeededChance(11, 0));

    private static final AuthorityGenerations AUTHORITIES = AuthorityGenerations.create(KEYS);
    protected static final Set<CertificateKind> BOTH = EnumSet.allOf(CertificateKind.class);
    protected static final Set<CertificateKind> SIGNATURE = Set.of(CertificateKind.SIGNATURE);
    protected static final Set<CertificateKind> AUTHENTICATION = Set.of(CertificateKind.USER_AUTHENTICATION);
    protected static final Resident TARO = Townsfolk.TARO;
    protected static final Attendance HIMSELF = Attendance.holder(TARO.code());

    protected final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
    protected final Ledger ledger = Ledger.inMemory();
    protected final SeededChance chance = new SeededChance(11, NUMBER.incrementAndGet());
    protected final Town town = Town.open(ledger, AUTHORITIES, clock, chance, OfficeSwitches.DEFAULTS)
            .importing(KEYS)
            .populate();
    protected final TypedPins pins = TypedPins.specimen();

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    protected MunicipalCounter counter() {
        return town.counter();
    }

    protected EmbeddedCard cardOf(Resident person) {
        return town.handedOver(person, CardOrder.of(person.code()), pins, clock);
    }

    protected static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    /** The newest of a kind that somebody was issued. */
    protected CertificateRecord newest(Resident person, CertificateKind kind) {
        return certificates(person, kind).stream()
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    protected List<CertificateRecord> certificates(Resident person, CertificateKind kind) {
        return ledger.transact(books -> books.certificates().ofHolder(person.code())).stream()
                .filter(record -> record.kind() == kind)
                .toList();
    }

    protected Standing standing(CertificateRecord record) {
        return ledger.transact(books ->
                books.revocations().standing(record.id(), clock.instant()).orElseThrow());
    }

    protected boolean hasLive(Resident person, CertificateKind kind) {
        return ledger.transact(
                        books -> books.certificates().live(person.code(), kind, CardKind.MY_NUMBER, clock.instant()))
                .isPresent();
    }

    protected List<Integer> paid(Resident person) {
        return ledger.transact(books -> books.fees().ofResident(person.code())).stream()
                .map(Receipt::yen)
                .toList();
    }

    protected static LocalDate lastDay(CertificateRecord record) {
        return CounterTerminal.day(record.notAfter());
    }

    /** That the card carries what the ledger has live, and signs with its key. */
    protected void agrees(CardSlot slot, Resident person, CertificateKind kind) {
        slot.powerOn();
        JpkiCard card = JpkiCard.select(slot);
        card.verify(kind, Pins.SPECIMEN.of(kind));
        CertificateRecord record = newest(person, kind);
        assertThat(standing(record).isGood()).isTrue();
        assertThat(card.certificate(kind)).isEqualTo(record.certificate());
        assertThat(card.caCertificate(kind).getSubjectX500Principal())
                .isEqualTo(record.certificate().getIssuerX500Principal());
        assertThat(card.sign(kind, new byte[] {1})).hasSize(256);
    }
}
