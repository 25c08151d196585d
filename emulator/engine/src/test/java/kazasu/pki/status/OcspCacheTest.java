package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.TestGenerations;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcspCacheTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:02:03Z");
    private static final CertificationAuthority CA =
            TestGenerations.ALL.byId("user-authentication-2023").orElseThrow();

    private final Book book = new Book();
    private final SetClock clock = new SetClock();
    private final OcspResponder responder =
            new OcspResponder(TestGenerations.ALL.all(), TestGenerations.privateKey(), book, clock);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-28T01:00:00Z, 2026-11-28T01:00:00Z",
        "2026-11-28T01:14:59.999Z, 2026-11-28T01:00:00Z",
        "2026-11-28T01:15:00Z, 2026-11-28T01:15:00Z",
        "2026-11-28T00:59:59Z, 2026-11-28T00:45:00Z",
        "1969-12-31T23:59:59Z, 1969-12-31T23:45:00Z"
    })
    void published_every_quarter_of_an_hour(Instant instant, Instant publication) {
        assertThat(OcspResponder.lastPublication(instant)).isEqualTo(publication);
    }

    @Test
    void signed_once_between_two_publications() {
        byte[] request = OcspRequests.about(CA, Book.GOOD);
        byte[] first = responder.respond(request);
        clock.now = Instant.parse("2026-11-28T01:14:59Z");
        assertThat(responder.respond(request.clone())).isEqualTo(first);
        assertThat(responder.answer(request).asked())
                .containsExactly(new OcspAnswer.Asked("user-authentication-2023", BigInteger.ONE));
        assertThat(book.lookups).hasSize(1);
    }

    @Test
    void after_a_publication_the_new_status_is_seen_and_before_it_the_old_one() {
        byte[] request = OcspRequests.about(CA, Book.GOOD);
        assertThat(status(request)).isNull();
        book.put(Book.GOOD, NOW.plusSeconds(60), RevocationReason.CERTIFICATE_HOLD);
        clock.now = Instant.parse("2026-11-28T01:14:59Z");
        assertThat(status(request)).isNull();
        clock.now = Instant.parse("2026-11-28T01:15:00Z");
        assertThat(status(request)).isInstanceOf(RevokedStatus.class);
        assertThat(book.lookups).hasSize(2);
    }

    @Test
    void what_cannot_be_given_again_is_not_kept() {
        byte[] withNonce = new OcspRequests()
                .add(OcspRequests.SHA_1, CA, BigInteger.ONE)
                .nonce(new byte[8])
                .encoded();
        byte[] two = new OcspRequests()
                .add(OcspRequests.SHA_1, CA, BigInteger.ONE)
                .add(OcspRequests.SHA_1, CA, BigInteger.TWO)
                .encoded();
        for (int round = 0; round < 2; round++) {
            responder.respond(withNonce);
            responder.respond(two);
        }
        assertThat(book.lookups).hasSize(6);
    }

    @Test
    void keeps_no_more_than_its_capacity_and_lets_the_least_asked_go() {
        AnswerCache cache = new AnswerCache(2);
        OcspAnswer answer = OcspAnswer.error(OcspStatus.UNAUTHORIZED);
        cache.keep(NOW, new byte[] {1}, answer);
        cache.keep(NOW, new byte[] {2}, answer);
        assertThat(cache.find(NOW, new byte[] {1})).containsSame(answer);
        cache.keep(NOW, new byte[] {3}, answer);
        assertThat(cache.find(NOW, new byte[] {2})).isEmpty();
        assertThat(cache.find(NOW, new byte[] {1})).isPresent();
        assertThat(cache.find(NOW, new byte[] {3})).isPresent();
        assertThat(cache.find(NOW.plusSeconds(900), new byte[] {3})).isEmpty();
    }

    @Test
    void many_clients_at_once_get_each_their_own_answer() {
        OcspResponder shared = new OcspResponder(
                TestGenerations.ALL.all(),
                TestGenerations.privateKey(),
                (authority, serial, at) -> serial.testBit(0)
                        ? new CertificateStatus.Revoked(
                                NOW.minusSeconds(serial.longValue()), RevocationReason.SUPERSEDED)
                        : CertificateStatus.GOOD,
                clock);
        IntStream.range(1, 400).parallel().map(i -> i / 2 + 1).forEach(serial -> {
            SingleResp single = OcspRequests.content(shared.respond(OcspRequests.about(CA, serial)))
                    .getResponses()[0];
            assertThat(single.getCertID().getSerialNumber()).isEqualTo(serial);
            assertThat(
                            single.getCertStatus() instanceof RevokedStatus revoked
                                    ? NOW.getEpochSecond()
                                            - revoked.getRevocationTime()
                                                    .toInstant()
                                                    .getEpochSecond()
                                    : 0)
                    .isEqualTo(serial % 2 == 0 ? 0 : serial);
        });
    }

    @Test
    void the_certificate_of_the_day_is_beside_the_answer() throws Exception {
        byte[] request = OcspRequests.about(CA, Book.GOOD);
        var today = OcspRequests.content(responder.respond(request)).getCerts()[0];
        clock.now = Instant.parse("2026-11-28T14:59:59Z");
        assertThat(OcspRequests.content(responder.respond(request)).getCerts()[0])
                .isEqualTo(today);
        clock.now = Instant.parse("2026-11-28T15:00:00Z");
        var tomorrow = OcspRequests.content(responder.respond(request)).getCerts()[0];
        assertThat(tomorrow.getNotBefore()).isEqualTo(clock.now);
        assertThat(tomorrow.getSerialNumber()).isNotEqualTo(today.getSerialNumber());
    }

    private Object status(byte[] request) {
        return OcspRequests.content(responder.respond(request))
                .getResponses()[0]
                .getCertStatus();
    }

    private static final class SetClock extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
