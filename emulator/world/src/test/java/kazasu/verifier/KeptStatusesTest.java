package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import kazasu.office.town.MovableClock;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import kazasu.publication.SmallOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptStatusesTest {
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final SmallOffice office = new SmallOffice();
    private final MovableClock clock = office.clock;
    private final Instant start = clock.instant();
    private final X509Certificate certificate =
            office.card().get(CertificateKind.SIGNATURE).record().certificate();
    private final X509Certificate authority =
            office.pinned(CertificateKind.SIGNATURE).get(0);
    private RevocationStatus says = new RevocationStatus.Good("test", start);
    private int asked;
    private final RevocationSource kept = new KeptStatuses(
            (one, issuer, at) -> {
                asked++;
                return says;
            },
            clock,
            LIFE);

    @AfterEach
    void close() {
        office.close();
    }

    private RevocationStatus ask(Instant at) {
        return kept.of(certificate, authority, at);
    }

    @Test
    void asksOnceForAsLongAsTheAnswerHolds() {
        assertThat(ask(start)).isEqualTo(ask(start)).isSameAs(says);
        assertThat(asked).isOne();
        clock.pass(LIFE.minusSeconds(1));
        ask(clock.instant());
        assertThat(asked).isOne();
        clock.pass(Duration.ofSeconds(1));
        ask(clock.instant());
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aRevocationIsSeenWhenTheAnswerIsTooOld() {
        ask(start);
        says = new RevocationStatus.Revoked("test", start, RevocationReason.SUPERSEDED);
        clock.pass(LIFE);
        assertThat(ask(clock.instant())).isSameAs(says);
    }

    @Test
    void anAnswerAboutNowSaysNothingAboutThen() {
        ask(start);
        ask(start.minusSeconds(1));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void neverKeepsThatItWasNotTold() {
        says = new RevocationStatus.Unavailable(Reason.REVOCATION_UNREACHABLE, "down");
        ask(start);
        says = new RevocationStatus.Good("test", start);
        assertThat(ask(start)).isSameAs(says);
        assertThat(asked).isEqualTo(2);
    }
}
