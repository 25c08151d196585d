package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.card.SeededChance;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.PooledKeys;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Registration.Registered;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.ledger.Ledger;
import kazasu.office.town.MovableClock;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;
import kazasu.pki.status.CrlSchedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An agency with a ledger of its own for each test, on 2026-11-24 at ten; authorities for all, since keys take time. */
abstract class AgencyFixture {
    static final Set<CertificateKind> BOTH = Set.of(CertificateKind.values());
    static final Set<CertificateKind> SIGNATURE = Set.of(CertificateKind.SIGNATURE);
    static final Set<CertificateKind> AUTHENTICATION = Set.of(CertificateKind.USER_AUTHENTICATION);
    static final Municipality MAEBASHI = Holder.SPECIMEN.municipality();
    /** Born 1991-05-04. */
    static final String TARO = "00000000019";

    static final PooledKeys KEYS = new PooledKeys(new SeededChance(5, 1));
    static final AgencyAuthorities AUTHORITIES = AgencyAuthorities.of(AuthorityGenerations.create(KEYS), KEYS);

    final Ledger ledger = Ledger.inMemory();
    final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
    final Agency agency = new Agency(AUTHORITIES, clock, new SeededChance(5, 2), OfficeSwitches.DEFAULTS);
    final Publication publication = new Publication(ledger, AUTHORITIES, clock, CrlSchedule.DEFAULT);
    final StatusDesk desk = new StatusDesk(ledger, clock, OfficeSwitches.DEFAULTS);

    @BeforeEach
    void moveIn() {
        ledger.run(books -> books.residents().add(resident(TARO, BirthDate.of(LocalDate.of(1991, 5, 4)))));
        card(1, CardKind.MY_NUMBER, LocalDate.of(2036, 5, 4));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    static Resident resident(String code, BirthDate born) {
        return new Resident(
                code,
                new BasicAttributes("検証　太郎", Sex.MALE, born, "群馬県前橋市検証町一丁目１番１号"),
                MAEBASHI,
                new JapaneseNational(),
                new Registered(),
                false,
                Optional.empty());
    }

    static String number(int card) {
        return String.format("%016d", card);
    }

    void card(int number, CardKind kind, LocalDate expires) {
        ledger.run(books -> books.cards()
                .add(new CardRecord(
                        number(number), kind, TARO, LocalDate.of(2015, 11, 1), expires, CardState.HANDED_OVER, false)));
    }

    Map<CertificateKind, CertificateRecord> issue(Procedure procedure, int card, Set<CertificateKind> kinds) {
        Map<CertificateKind, PublicKey> keys = new EnumMap<>(CertificateKind.class);
        kinds.forEach(kind -> keys.put(kind, publicKey()));
        return ledger.transact(books -> {
            Application application = books.applications()
                    .add(Application.received(procedure, TARO, Optional.of(number(card)), kinds, clock.instant()));
            return agency.issue(books, application, keys);
        });
    }

    CertificateRecord issue(CertificateKind kind) {
        return issue(Procedure.ISSUE, 1, Set.of(kind)).get(kind);
    }

    Map<CertificateKind, CertificateRecord> issueBoth() {
        return issue(Procedure.ISSUE, 1, BOTH);
    }

    static PublicKey publicKey() {
        RSAPrivateCrtKey key = KEYS.get();
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Standing standing(CertificateRecord record) {
        Instant now = clock.instant();
        Optional<Standing> standing =
                ledger.transact(books -> books.revocations().standing(record.id(), now));
        return standing.orElseThrow();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    static void refuses(Refusal refusal, Runnable step) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(step::run)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
