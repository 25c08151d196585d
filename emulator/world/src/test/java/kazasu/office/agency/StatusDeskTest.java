package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import kazasu.office.CardKind;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RelyingParty;
import kazasu.office.Standing.Good;
import kazasu.office.Standing.Held;
import kazasu.office.Standing.Revoked;
import kazasu.office.ledger.Bill;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusDeskTest extends AgencyFixture {
    private static final String TAX = "国税庁";
    private static final String SHOP = "コンビニ交付";
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @BeforeEach
    void register() {
        desk.register(new RelyingParty(TAX, BOTH));
        desk.register(new RelyingParty(SHOP, AUTHENTICATION));
    }

    private StatusAnswer check(CertificateRecord record) {
        return desk.check(TAX, record.certificate(), Check.OCSP, clock.instant());
    }

    private void revoke(CertificateRecord record, RevocationReason reason) {
        ledger.run(books -> agency.revoke(books, record.id(), reason, "TEST"));
    }

    @Test
    void whoHasNotNotifiedTheAgencyIsRefused() {
        X509Certificate signature = issueBoth().get(CertificateKind.SIGNATURE).certificate();
        desk.register(new RelyingParty("届出前", Set.of()));
        Instant now = clock.instant();
        for (String party : new String[] {"誰でもない", "届出前", SHOP}) {
            refuses(Refusal.VERIFIER_NOT_NOTIFIED, () -> desk.check(party, signature, Check.OCSP, now));
            refuses(Refusal.VERIFIER_NOT_NOTIFIED, () -> desk.check(party, signature, Check.CRL, now));
            refuses(Refusal.VERIFIER_NOT_NOTIFIED, () -> desk.currentStatus(party, signature));
            refuses(Refusal.VERIFIER_NOT_NOTIFIED, () -> desk.list(party, signature, now));
            assertThat(desk.bill(party, YearMonth.of(2026, 11)).queries()).isZero();
        }
        desk.register(new RelyingParty(SHOP, BOTH));
        assertThat(desk.check(SHOP, signature, Check.OCSP, now).isGood()).isTrue();
    }

    /** Issued at 10:00:00, it is known from that quarter of an hour on; what is recorded at 10:00:01 from the next. */
    @Test
    void ocspKnowsEveryQuarterOfAnHour() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        assertThat(check(record).isGood()).isTrue();
        pass(Duration.ofSeconds(1));
        revoke(record, RevocationReason.AFFILIATION_CHANGED);
        assertThat(check(record).isGood()).isTrue();
        assertThat(standing(record).isGood()).isFalse();
        pass(QUARTER.minusMillis(1001));
        assertThat(check(record).isGood()).isTrue();
        pass(Duration.ofMillis(1));
        assertThat(check(record).word()).isEqualTo("REVOKED");
    }

    @Test
    void theListKnowsEveryDay() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        Instant now = clock.instant();
        assertThat(desk.check(TAX, record.certificate(), Check.CRL, now).word()).isEqualTo("UNKNOWN");
        pass(Duration.ofDays(1));
        publication.publishDue();
        revoke(record, RevocationReason.CESSATION_OF_OPERATION);
        pass(QUARTER);
        assertThat(desk.check(TAX, record.certificate(), Check.CRL, clock.instant())
                        .isGood())
                .isTrue();
        assertThat(check(record).isGood()).isFalse();
        pass(Duration.ofDays(1));
        publication.publishDue();
        assertThat(desk.check(TAX, record.certificate(), Check.CRL, clock.instant())
                        .word())
                .isEqualTo("REVOKED");
    }

    /** A signature of 10:10 was good, though the quarter of an hour of 10:00 did not know yet of what came at 10:05. */
    @Test
    void aPastTimeIsJudgedExactly() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        Instant issued = clock.instant();
        pass(Duration.ofMinutes(5));
        ledger.run(books -> agency.hold(books, record.id(), "LOST"));
        Instant held = clock.instant();
        pass(Duration.ofMinutes(5));
        revoke(record, RevocationReason.CESSATION_OF_OPERATION);
        Instant revoked = clock.instant();
        pass(Duration.ofDays(30));
        X509Certificate certificate = record.certificate();
        assertThat(desk.check(TAX, certificate, Check.OCSP, issued.minusMillis(1))
                        .word())
                .isEqualTo("UNKNOWN");
        assertThat(desk.check(TAX, certificate, Check.OCSP, issued).standing()).contains(new Good());
        assertThat(desk.check(TAX, certificate, Check.OCSP, held).standing()).contains(new Held(held));
        assertThat(desk.check(TAX, certificate, Check.OCSP, revoked).standing())
                .contains(new Revoked(revoked, RevocationReason.CESSATION_OF_OPERATION));
        Instant future = clock.instant().plusMillis(1);
        refuses(Refusal.DATE_IN_FUTURE, () -> desk.check(TAX, certificate, Check.OCSP, future));
    }

    @Test
    void anExpiredOneAndAStrangersAreNotGood() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        clock.set(record.notAfter().plusSeconds(1));
        assertThat(check(record).word()).isEqualTo("EXPIRED");
        try (Ledger other = Ledger.inMemory()) {
            StatusDesk elsewhere = new StatusDesk(other, clock, OfficeSwitches.DEFAULTS);
            elsewhere.register(new RelyingParty(SHOP, AUTHENTICATION));
            StatusAnswer answer = elsewhere.check(SHOP, record.certificate(), Check.OCSP, clock.instant());
            assertThat(answer.word()).isEqualTo("UNKNOWN");
            assertThat(answer.standing()).isEmpty();
            assertThat(answer.yen()).isZero();
            assertThat(elsewhere.bill(SHOP, YearMonth.of(2031, 5)).queries()).isOne();
            refuses(Refusal.CERTIFICATE_NONE, () -> elsewhere.ownCheck(record.certificate()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 20, 2, 20", "2023-01-01, 0, 0, 0", "2025-12-31, 0, 0, 0", "2026-01-01, 20, 2, 0"})
    void everyAnswerIsBilled(LocalDate day, int signature, int authentication, int byList) {
        clock.set(day);
        var issued = issueBoth();
        Instant now = clock.instant();
        assertThat(check(issued.get(CertificateKind.SIGNATURE)).yen()).isEqualTo(signature);
        assertThat(check(issued.get(CertificateKind.USER_AUTHENTICATION)).yen()).isEqualTo(authentication);
        assertThat(desk.check(TAX, issued.get(CertificateKind.SIGNATURE).certificate(), Check.CRL, now)
                        .yen())
                .isEqualTo(byList);
        assertThat(desk.bill(TAX, YearMonth.from(day)))
                .isEqualTo(new Bill(TAX, YearMonth.from(day), 3, signature + authentication + byList));
        assertThat(desk.bill(SHOP, YearMonth.from(day)).queries()).isZero();
    }

    @Test
    void currentStatusFollowsTheCustomer() {
        CertificateRecord first = issue(CertificateKind.SIGNATURE);
        pass(QUARTER);
        CertificateRecord second = issue(Procedure.RENEWAL, 1, SIGNATURE).get(CertificateKind.SIGNATURE);
        pass(QUARTER);
        CurrentStatus renewed = desk.currentStatus(TAX, first.certificate());
        assertThat(renewed.answer().word()).isEqualTo("REVOKED");
        assertThat(renewed.isChanged()).isFalse();
        assertThat(renewed.successor()).contains(second.id());
        assertThat(renewed.successorStanding()).contains(new Good());
        revoke(second, RevocationReason.AFFILIATION_CHANGED);
        CertificateRecord third = issue(CertificateKind.SIGNATURE);
        pass(QUARTER);
        assertThat(desk.currentStatus(TAX, first.certificate()).successor()).contains(third.id());
        assertThat(desk.currentStatus(TAX, second.certificate()).isChanged()).isTrue();
        CurrentStatus current = desk.currentStatus(TAX, third.certificate());
        assertThat(current.answer().isGood()).isTrue();
        assertThat(current.isChanged()).isFalse();
        assertThat(current.successor()).isEmpty();
        assertThat(desk.bill(TAX, YearMonth.of(2026, 11))).isEqualTo(new Bill(TAX, YearMonth.of(2026, 11), 4, 80));
    }

    @Test
    void theHoldersOwnCheckIsFreeAndOfNow() {
        card(2, CardKind.ANDROID, LocalDate.of(2036, 5, 4));
        pass(Duration.ofMinutes(1));
        CertificateRecord record = issue(Procedure.PHONE, 2, AUTHENTICATION).get(CertificateKind.USER_AUTHENTICATION);
        assertThat(desk.ownCheck(record.certificate())).isEqualTo(new Good());
        ledger.run(books -> agency.hold(books, record.id(), "LOST"));
        assertThat(desk.ownCheck(record.certificate())).isEqualTo(new Held(clock.instant()));
        assertThat(desk.bill(TAX, YearMonth.of(2026, 11)).queries()).isZero();
    }

    @Test
    void listsAreGivenToThoseWhoNotified() {
        CertificateRecord record = issue(CertificateKind.USER_AUTHENTICATION);
        Instant now = clock.instant();
        assertThat(desk.list(SHOP, record.certificate(), now)).isEmpty();
        publication.publishDue();
        assertThat(desk.list(SHOP, record.certificate(), now).orElseThrow().authority())
                .isEqualTo("user-authentication-2023");
    }
}
