package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.Standing;
import kazasu.office.Standing.Revoked;
import kazasu.office.ledger.Notice;
import kazasu.office.ledger.Partition;
import kazasu.office.ledger.RegisterEntry;
import kazasu.pki.BirthDate;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgencyTest extends AgencyFixture {
    private static LocalDate lastDay(CertificateRecord record) {
        return LocalDate.ofInstant(record.notAfter(), Validity.JAPAN);
    }

    @ParameterizedTest
    @CsvSource({"2015-11-24, 2015", "2019-09-15, 2019", "2023-07-17, 2023", "2026-11-24, 2023"})
    void theGenerationOfTheDayIssues(LocalDate day, String generation) {
        clock.set(day);
        Map<CertificateKind, CertificateRecord> issued = issueBoth();
        assertThat(issued.get(CertificateKind.SIGNATURE).id().authority()).isEqualTo("signature-" + generation);
        assertThat(issued.get(CertificateKind.USER_AUTHENTICATION).id().authority())
                .isEqualTo("user-authentication-" + generation);
        issued.values().forEach(record -> {
            assertThat(record.id().serialNumber()).isEqualTo(BigInteger.valueOf(0x0100_0000));
            assertThat(agency.authority(record.id()).getSubjectX500Principal())
                    .isEqualTo(record.certificate().getIssuerX500Principal());
            assertThat(standing(record).isGood()).isTrue();
        });
        List<Partition> partitions =
                ledger.transact(books -> books.publications().partitions());
        assertThat(partitions)
                .hasSize(2)
                .allMatch(partition -> partition.municipality().equals(MAEBASHI));
    }

    @Test
    void theGenerationsOfOneNameShareTheirNumbers() {
        clock.set(LocalDate.of(2019, 1, 4));
        CertificateRecord old = issue(CertificateKind.SIGNATURE);
        clock.set(LocalDate.of(2026, 1, 5));
        CertificateRecord next = issue(CertificateKind.SIGNATURE);
        assertThat(next.certificate().getIssuerX500Principal())
                .isEqualTo(old.certificate().getIssuerX500Principal());
        assertThat(next.id().serialNumber()).isEqualTo(old.id().serialNumber().add(BigInteger.ONE));
        assertThat(next.replaces()).contains(old.id());
    }

    @Test
    void noGenerationNoCertificate() {
        clock.set(LocalDate.of(2015, 10, 19));
        refuses(Refusal.CERTIFICATE_NO_GENERATION, this::issueBoth);
        clock.set(LocalDate.of(2033, 7, 16));
        refuses(Refusal.CERTIFICATE_NO_GENERATION, this::issueBoth);
        List<CertificateRecord> recorded =
                ledger.transact(books -> books.certificates().ofHolder(TARO));
        assertThat(recorded).isEmpty();
    }

    @Test
    void noSecondLiveOne() {
        CertificateRecord first = issue(CertificateKind.SIGNATURE);
        refuses(Refusal.CERTIFICATE_DOUBLE_ISSUE, () -> issue(CertificateKind.SIGNATURE));
        refuses(Refusal.CERTIFICATE_DOUBLE_ISSUE, this::issueBoth);
        assertThat(standing(first).isGood()).isTrue();
        List<CertificateRecord> recorded =
                ledger.transact(books -> books.certificates().ofHolder(TARO));
        assertThat(recorded).containsExactly(first);
    }

    @Test
    void aRenewalRunsToTheSixthBirthdayAndEndsTheOldOneAtOnce() {
        Map<CertificateKind, CertificateRecord> old = issueBoth();
        assertThat(lastDay(old.get(CertificateKind.SIGNATURE))).isEqualTo("2031-05-04");
        clock.set(LocalDate.of(2031, 2, 5));
        Map<CertificateKind, CertificateRecord> renewed = issue(Procedure.RENEWAL, 1, BOTH);
        renewed.forEach((kind, record) -> {
            assertThat(lastDay(record)).isEqualTo("2036-05-04");
            assertThat(record.replaces()).contains(old.get(kind).id());
            assertThat(standing(old.get(kind))).isEqualTo(new Revoked(clock.instant(), RevocationReason.SUPERSEDED));
        });
    }

    @Test
    void aReissueBeforeTheWindowRunsToTheFifthBirthday() {
        issueBoth();
        clock.set(LocalDate.of(2028, 6, 1));
        assertThat(lastDay(issue(Procedure.RENEWAL, 1, BOTH).get(CertificateKind.SIGNATURE)))
                .isEqualTo("2033-05-04");
    }

    @Test
    void noneOutlivesTheCardAndASignatureCertificateNotTheOther() {
        card(4, CardKind.ANDROID, LocalDate.of(2027, 1, 15));
        issue(Procedure.PHONE, 4, BOTH)
                .values()
                .forEach(record -> assertThat(record.notAfter()).isEqualTo("2027-01-15T14:59:59Z"));
        issue(CertificateKind.USER_AUTHENTICATION);
        clock.set(LocalDate.of(2028, 6, 1));
        assertThat(lastDay(issue(CertificateKind.SIGNATURE))).isEqualTo("2031-05-04");
        clock.set(LocalDate.of(2028, 6, 2));
        refuses(Refusal.CARD_EXPIRED, () -> issue(Procedure.PHONE, 4, BOTH));
    }

    @Test
    void aHeldOneIsNotRenewed() {
        CertificateRecord held = issue(CertificateKind.SIGNATURE);
        ledger.run(books -> agency.hold(books, held.id(), "LOST"));
        refuses(Refusal.CERTIFICATE_HELD, () -> issue(Procedure.RENEWAL, 1, SIGNATURE));
        assertThat(standing(held)).isInstanceOf(Standing.Held.class);
    }

    @Test
    void whoeverTheAgencyDoesNotKnowGetsNothing() {
        refuses(Refusal.CARD_UNKNOWN, () -> issue(Procedure.ISSUE, 9, BOTH));
        ledger.run(books -> books.residents().update(resident(TARO, new BirthDate(1991, 5, 0))));
        refuses(Refusal.APPLICANT_BIRTHDAY_UNKNOWN, this::issueBoth);
    }

    @Test
    void anotherAndroidEndsTheFirstWhileIphonesStandSideBySide() {
        for (int phone = 2; phone <= 5; phone++) {
            card(phone, phone < 4 ? CardKind.ANDROID : CardKind.IPHONE, LocalDate.of(2036, 5, 4));
        }
        CertificateRecord onCard = issue(CertificateKind.SIGNATURE);
        CertificateRecord android = issue(Procedure.PHONE, 2, SIGNATURE).get(CertificateKind.SIGNATURE);
        CertificateRecord iphone = issue(Procedure.PHONE, 4, SIGNATURE).get(CertificateKind.SIGNATURE);
        issue(Procedure.PHONE, 3, SIGNATURE);
        issue(Procedure.PHONE, 5, SIGNATURE);
        assertThat(standing(android)).isEqualTo(new Revoked(clock.instant(), RevocationReason.SUPERSEDED));
        assertThat(standing(iphone).isGood()).isTrue();
        assertThat(standing(onCard).isGood()).isTrue();
        CertificateRecord again = issue(Procedure.PHONE, 4, SIGNATURE).get(CertificateKind.SIGNATURE);
        assertThat(again.replaces()).contains(iphone.id());
        assertThat(standing(iphone)).isInstanceOf(Revoked.class);
    }

    @Test
    void aGovernorIssuesForTheOldCardToItsLastDay() {
        card(7, CardKind.JUKI, LocalDate.of(2025, 12, 1));
        clock.set(LocalDate.of(2015, 12, 22));
        refuses(Refusal.JUKI_SIGNATURE_ONLY, () -> issue(Procedure.JUKI_ISSUE, 7, AUTHENTICATION));
        CertificateRecord issued = issue(Procedure.JUKI_ISSUE, 7, SIGNATURE).get(CertificateKind.SIGNATURE);
        assertThat(issued.id().authority()).isEqualTo("juki-10");
        assertThat(lastDay(issued)).isEqualTo("2018-12-21");
        assertThat(agency.authority(issued.id()).getSubjectX500Principal())
                .isEqualTo(issued.certificate().getIssuerX500Principal());
        clock.set(LocalDate.of(2015, 12, 23));
        refuses(Refusal.JUKI_CERTIFICATE_ENDED, () -> issue(Procedure.RENEWAL, 7, SIGNATURE));
        assertThat(standing(issued).isGood()).isTrue();
    }

    @Test
    void aCardsHoldIsNeverReleased() {
        issueBoth().values().forEach(record -> {
            ledger.run(books -> agency.hold(books, record.id(), "LOST"));
            refuses(Refusal.CERTIFICATE_HELD, () -> ledger.run(books -> agency.hold(books, record.id(), "LOST")));
            refuses(Refusal.CERTIFICATE_HOLD_STAYS, () -> ledger.run(books -> agency.release(books, record.id())));
            ledger.run(books -> agency.revoke(books, record.id(), RevocationReason.CESSATION_OF_OPERATION, "FOUND"));
            refuses(Refusal.CERTIFICATE_REVOKED, () -> ledger.run(books -> agency.release(books, record.id())));
        });
        issueBoth();
    }

    @Test
    void aPhonesUserAuthenticationHoldMayBeReleased() {
        card(2, CardKind.IPHONE, LocalDate.of(2036, 5, 4));
        Map<CertificateKind, CertificateRecord> issued = issue(Procedure.PHONE, 2, BOTH);
        ledger.run(books -> issued.values().forEach(record -> agency.hold(books, record.id(), "LOST")));
        refuses(
                Refusal.CERTIFICATE_HOLD_STAYS,
                () -> ledger.run(books -> agency.release(
                        books, issued.get(CertificateKind.SIGNATURE).id())));
        CertificateRecord authentication = issued.get(CertificateKind.USER_AUTHENTICATION);
        assertThat(ledger.<Boolean>transact(books -> agency.release(books, authentication.id())))
                .isTrue();
        assertThat(standing(authentication).isGood()).isTrue();
        assertThat(ledger.<Boolean>transact(books -> agency.release(books, authentication.id())))
                .isFalse();
    }

    @Test
    void whatIsOverIsNotRevokedAgain() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        Runnable revoke = () -> ledger.run(
                books -> agency.revoke(books, record.id(), RevocationReason.CESSATION_OF_OPERATION, "REQUEST"));
        clock.set(record.notAfter().plusSeconds(1));
        refuses(Refusal.CERTIFICATE_EXPIRED, revoke);
        clock.set(record.notAfter());
        revoke.run();
        refuses(Refusal.CERTIFICATE_REVOKED, revoke);
        refuses(
                Refusal.CERTIFICATE_NONE,
                () -> ledger.run(
                        books -> agency.hold(books, new CertificateId("signature-2023", BigInteger.ONE), "LOST")));
    }

    @Test
    void aRecordingErrorEndsTheCertificateAndIsToldToTheHolder() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        ledger.run(books -> agency.recordingError(books, record.id(), "住所の記録誤り"));
        assertThat(standing(record)).isEqualTo(new Revoked(clock.instant(), RevocationReason.AFFILIATION_CHANGED));
        List<RegisterEntry> told = ledger.transact(books -> books.residents().history(TARO));
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("RECORDING_ERROR");
            assertThat(entry.on()).isEqualTo("2026-11-24");
            assertThat(entry.detail()).isEqualTo(record.id() + ": 住所の記録誤り");
        });
    }

    @Test
    void aCompromisedGenerationEndsWithAllItIssuedAndTheNextOneIssues() {
        Map<CertificateKind, CertificateRecord> issued = issueBoth();
        CertificateRecord signature = issued.get(CertificateKind.SIGNATURE);
        pass(Duration.ofDays(1));
        assertThat(ledger.<Integer>transact(books -> agency.keyCompromised(books, "signature-2023")))
                .isEqualTo(1);
        assertThat(standing(signature)).isEqualTo(new Revoked(clock.instant(), RevocationReason.CA_COMPROMISE));
        assertThat(standing(issued.get(CertificateKind.USER_AUTHENTICATION)).isGood())
                .isTrue();
        assertThat(issue(CertificateKind.SIGNATURE).id().authority()).isEqualTo("signature-2019");
        ledger.run(books -> agency.keyCompromised(books, "signature-2019"));
        refuses(Refusal.CERTIFICATE_NO_GENERATION, () -> issue(Procedure.RENEWAL, 1, SIGNATURE));
        refuses(
                Refusal.CERTIFICATE_NO_GENERATION,
                () -> ledger.run(books -> agency.keyCompromised(books, "signature-1999")));
        Instant now = clock.instant();
        List<Notice> notices = ledger.transact(books -> books.publications().notices(now));
        assertThat(notices).hasSize(2).allMatch(notice -> notice.kind().equals("AUTHORITY_KEY_COMPROMISE"));
    }

    @Test
    void aCompromisedGenerationKeepsWhatWasRevokedBefore() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        ledger.run(books -> agency.revoke(books, record.id(), RevocationReason.KEY_COMPROMISE, "NOTICE"));
        assertThat(ledger.<Integer>transact(books -> agency.keyCompromised(books, "signature-2023")))
                .isZero();
        assertThat(standing(record)).isEqualTo(new Revoked(clock.instant(), RevocationReason.KEY_COMPROMISE));
    }
}
