package kazasu.office.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kazasu.office.CertificateRecord;
import kazasu.office.PublishedList;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.CrlSchedule;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

final class PublicationTest extends AgencyFixture {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T15:00:00Z");

    private Optional<PublishedList> latest(CertificateRecord record, Instant asOf) {
        return publication.latest(record.id().authority(), record.municipality(), asOf);
    }

    private static X509CRL crl(PublishedList list) {
        try {
            return (X509CRL)
                    CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list.encoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isListed(CertificateRecord record) {
        return crl(latest(record, clock.instant()).orElseThrow())
                        .getRevokedCertificate(record.id().serialNumber())
                != null;
    }

    private void revoke(CertificateRecord record) {
        ledger.run(books -> agency.revoke(books, record.id(), RevocationReason.AFFILIATION_CHANGED, "MOVE_IN"));
    }

    @Test
    void aListADayForEveryPartition() {
        CertificateRecord record = issueBoth().get(CertificateKind.SIGNATURE);
        List<PublishedList> published = publication.publishDue();
        assertThat(published)
                .extracting(PublishedList::authority)
                .containsExactly("signature-2023", "user-authentication-2023");
        assertThat(published).allSatisfy(list -> {
            assertThat(list.number()).isEqualTo(BigInteger.ONE);
            assertThat(list.thisUpdate()).isEqualTo(MIDNIGHT);
            assertThat(list.nextUpdate()).isEqualTo(MIDNIGHT.plus(Duration.ofHours(24)));
            assertThat(crl(list).getThisUpdate().toInstant()).isEqualTo(list.thisUpdate());
            assertThat(crl(list).getNextUpdate().toInstant()).isEqualTo(list.nextUpdate());
            assertThat(crl(list).getRevokedCertificates()).isNull();
        });
        assertThat(publication.publishDue()).isEmpty();
        clock.set(MIDNIGHT.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(publication.publishDue()).isEmpty();
        clock.set(MIDNIGHT.plus(Duration.ofDays(1)));
        assertThat(publication.publishDue())
                .hasSize(2)
                .allMatch(list -> list.number().equals(BigInteger.TWO));
        assertThat(latest(record, MIDNIGHT.minusMillis(1))).isEmpty();
    }

    @Test
    void whatIsRecordedIsSeenOnTheNextListOnly() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        publication.publishDue();
        revoke(record);
        publication.publishDue();
        assertThat(isListed(record)).isFalse();
        pass(Duration.ofDays(1));
        publication.publishDue();
        assertThat(isListed(record)).isTrue();
    }

    /** Published at ten, a list says what was recorded by midnight, as if it had been made then. */
    @Test
    void aListThatComesLateIsTheSame() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        publication.publishDue();
        pass(Duration.ofDays(1));
        revoke(record);
        publication.publishDue();
        assertThat(isListed(record)).isFalse();
    }

    @Test
    void everyListIsKept() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        for (int day = 0; day < 3; day++) {
            publication.publishDue();
            pass(Duration.ofDays(1));
        }
        for (int day = 0; day < 3; day++) {
            Instant then = MIDNIGHT.plus(Duration.ofDays(day));
            PublishedList list = latest(record, then.plusSeconds(3600)).orElseThrow();
            assertThat(list.thisUpdate()).isEqualTo(then);
            assertThat(crl(list).getThisUpdate().toInstant()).isEqualTo(then);
        }
    }

    @Test
    void anExpiredCertificateLeavesTheList() {
        CertificateRecord record = issue(CertificateKind.SIGNATURE);
        revoke(record);
        clock.set(record.notAfter());
        publication.publishDue();
        assertThat(isListed(record)).isTrue();
        clock.set(record.notAfter().plus(Duration.ofDays(1)));
        publication.publishDue();
        assertThat(isListed(record)).isFalse();
    }

    @Test
    void anAuthorityWhoseTimeIsOverPublishesNothingMore() {
        clock.set(LocalDate.of(2019, 1, 4));
        issue(CertificateKind.SIGNATURE);
        clock.set(LocalDate.of(2025, 10, 19));
        assertThat(publication.publishDue()).hasSize(1);
        clock.set(LocalDate.of(2025, 10, 20));
        assertThat(publication.publishDue()).isEmpty();
    }

    @Test
    void aCompromisedKeyIsPublishedAtOnce() {
        CertificateRecord record = issueBoth().get(CertificateKind.SIGNATURE);
        publication.publishDue();
        ledger.run(books -> agency.keyCompromised(books, "signature-2023"));
        List<PublishedList> published = publication.publishNow("signature-2023");
        assertThat(published).singleElement().satisfies(list -> {
            assertThat(list.thisUpdate()).isEqualTo(clock.instant());
            assertThat(crl(list)
                            .getRevokedCertificate(record.id().serialNumber())
                            .getRevocationReason())
                    .isEqualTo(CRLReason.CA_COMPROMISE);
        });
        assertThat(isListed(record)).isTrue();
        assertThat(publication.publishDue()).isEmpty();
    }

    @Test
    void theHourIsASwitch() {
        issue(CertificateKind.SIGNATURE);
        Publication atElevenInTheEvening =
                new Publication(ledger, AUTHORITIES, clock, new CrlSchedule(LocalTime.of(23, 0), Duration.ofHours(48)));
        PublishedList list = atElevenInTheEvening.publishDue().get(0);
        assertThat(list.thisUpdate()).isEqualTo("2026-11-23T14:00:00Z");
        assertThat(list.nextUpdate()).isEqualTo("2026-11-25T14:00:00Z");
    }

    @Test
    void whoPublishesAtOncePublishesOnce() throws Exception {
        issueBoth();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> counts = IntStream.range(0, 3)
                    .mapToObj(
                            thread -> pool.submit(() -> publication.publishDue().size()))
                    .toList();
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            assertThat(sum).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
    }
}
