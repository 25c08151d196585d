package kazasu.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kazasu.card.SeededChance;
import kazasu.office.CertificateId;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.PostgresCluster;
import kazasu.office.town.MovableClock;
import kazasu.pki.CertificateKind;
import kazasu.publication.SmallOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class AccountsTest {
    private static final CertificateId OLD = id(1);
    private static final CertificateId NEW = id(2);

    private final SmallOffice office = new SmallOffice();
    private final X509Certificate certificate = Objects.requireNonNull(
                    office.card().get(CertificateKind.USER_AUTHENTICATION))
            .record()
            .certificate();
    private final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
    private final Sessions sessions = new Sessions(clock, new SeededChance(52, 1));

    @AfterEach
    void close() {
        office.close();
    }

    private static CertificateId id(long number) {
        return new CertificateId("user-authentication-2023", BigInteger.valueOf(number));
    }

    /** Links as somebody says. */
    private Accounts accounts(Ledger ledger, CertificateId... lineage) {
        return new Accounts(ledger, any -> List.of(lineage), sessions, clock, new SeededChance(52, 2));
    }

    @Test
    void theSameCertificateIsTheSameCustomer() {
        Accounts accounts = accounts(office.ledger, NEW);
        Session first = accounts.login(certificate, Session.Means.CHALLENGE);
        Session second = accounts.login(certificate, Session.Means.TLS);
        assertThat(second.account()).isEqualTo(first.account()).matches("[0-9a-f]{32}");
        assertThat(second.token()).isNotEqualTo(first.token());
    }

    @Test
    void aRenewedCertificateIsTheSameCustomer() {
        SeededChance chance = new SeededChance(52, 3);
        Session old = new Accounts(office.ledger, any -> List.of(OLD), sessions, clock, chance)
                .login(certificate, Session.Means.CHALLENGE);
        Session renewed = new Accounts(office.ledger, any -> List.of(NEW, OLD), sessions, clock, chance)
                .login(certificate, Session.Means.CHALLENGE);
        Session other = new Accounts(office.ledger, any -> List.of(id(3)), sessions, clock, chance)
                .login(certificate, Session.Means.CHALLENGE);
        assertThat(renewed.account()).isEqualTo(old.account());
        assertThat(other.account()).isNotEqualTo(old.account());
    }

    @Test
    void aProofIsRemembered() {
        Accounts accounts = accounts(office.ledger, NEW);
        assertThat(accounts.provedAt(certificate)).isEmpty();
        accounts.login(certificate, Session.Means.TAP);
        assertThat(accounts.provedAt(certificate)).isEmpty();
        accounts.login(certificate, Session.Means.CHALLENGE);
        assertThat(accounts.provedAt(certificate)).contains(clock.instant());
    }

    @Test
    void sessionsEnd() {
        Session session = accounts(office.ledger, NEW).login(certificate, Session.Means.CHALLENGE);
        assertThat(sessions.find(session.token())).contains(session);
        assertThat(sessions.find("another")).isEmpty();
        clock.pass(Sessions.LIFE.minus(Duration.ofSeconds(1)));
        assertThat(sessions.find(session.token())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.find(session.token())).isEmpty();
        Session again = sessions.open("someone", Session.Means.TLS);
        sessions.close(again.token());
        assertThat(sessions.find(again.token())).isEmpty();
        assertThat(again.toString()).doesNotContain(again.token());
    }

    @Test
    void manyFirstLoginsAtOnceAreOneCustomerInMemory() {
        manyFirstLogins(office.ledger);
    }

    @Test
    @Tag("postgres")
    void manyFirstLoginsAtOnceAreOneCustomerInPostgres() {
        try (Ledger ledger = Ledger.open(PostgresCluster.shared().newDatabase())) {
            manyFirstLogins(ledger);
        }
    }

    private void manyFirstLogins(Ledger ledger) {
        Accounts accounts = accounts(ledger, NEW);
        Set<String> owners = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> owners.add(
                        accounts.login(certificate, Session.Means.CHALLENGE).account()));
        assertThat(owners).hasSize(1);
    }
}
