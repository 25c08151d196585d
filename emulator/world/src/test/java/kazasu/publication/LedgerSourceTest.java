package kazasu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;
import kazasu.publication.SmallOffice.Held;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationStatus;
import kazasu.verifier.RevocationStatus.Good;
import kazasu.verifier.RevocationStatus.Revoked;
import kazasu.verifier.RevocationStatus.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LedgerSourceTest {
    private final SmallOffice office = new SmallOffice();
    private final Held held = office.card().get(CertificateKind.USER_AUTHENTICATION);
    private final Instant issued = office.clock.instant();
    private final LedgerSource source = new LedgerSource(office.ledger, office.authorities(), office.clock);

    @AfterEach
    void close() {
        office.close();
    }

    private RevocationStatus at(Instant at) {
        return source.of(held.record().certificate(), authority(), at);
    }

    private RevocationStatus now() {
        return at(office.clock.instant());
    }

    private X509Certificate authority() {
        return office.authorities()
                .byId(held.record().id().authority())
                .orElseThrow()
                .certificate();
    }

    private static void isUnavailable(RevocationStatus status, Reason reason) {
        assertThat(status)
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(reason));
    }

    @Test
    void aRevocationIsSeenAtTheNextQuarterOfAnHour() {
        assertThat(now()).isEqualTo(new Good("ledger", issued));
        office.clock.pass(Duration.ofMinutes(1));
        Instant revoked = office.clock.instant();
        office.revoke(held);
        assertThat(now()).isEqualTo(new Good("ledger", issued));
        office.clock.pass(Duration.ofMinutes(14));
        assertThat(now()).isEqualTo(new Revoked("ledger", revoked, RevocationReason.CESSATION_OF_OPERATION));
        assertThat(at(revoked.minusMillis(1))).isEqualTo(new Good("ledger", revoked.minusMillis(1)));
    }

    @Test
    void aHoldSaysSo() {
        office.hold(held);
        office.clock.pass(Duration.ofMinutes(15));
        assertThat(now()).isEqualTo(new Revoked("ledger", issued, RevocationReason.CERTIFICATE_HOLD));
    }

    @Test
    void whatIsNotPublishedYetIsStale() {
        isUnavailable(at(issued.plus(Duration.ofMinutes(15))), Reason.REVOCATION_STALE);
        assertThat(at(issued.plus(Duration.ofMinutes(15)).minusMillis(1))).isInstanceOf(Good.class);
    }

    @Test
    void anotherAuthoritysAndAStrangersAreUnknown() {
        X509Certificate other = office.authorities()
                .byId("user-authentication-2019")
                .orElseThrow()
                .certificate();
        isUnavailable(source.of(held.record().certificate(), other, office.clock.instant()), Reason.STATUS_UNKNOWN);
        try (SmallOffice elsewhere = new SmallOffice()) {
            isUnavailable(
                    new LedgerSource(elsewhere.ledger, elsewhere.authorities(), elsewhere.clock)
                            .of(held.record().certificate(), authority(), issued),
                    Reason.STATUS_UNKNOWN);
        }
    }

    @Test
    void anEndedOneIsUnknown() {
        office.clock.set(held.record().notAfter().plusSeconds(1));
        isUnavailable(now(), Reason.STATUS_UNKNOWN);
        assertThat(at(issued)).isInstanceOf(Good.class);
    }

    @Test
    void aLedgerThatIsGoneIsUnreachable() {
        LedgerSource broken = new LedgerSource(
                question -> {
                    Ledger.open(LedgerUrl.parse("jdbc:postgresql://127.0.0.1:1/nobody"))
                            .close();
                    return Optional.empty();
                },
                office.authorities(),
                office.clock);
        isUnavailable(
                broken.of(held.record().certificate(), authority(), office.clock.instant()),
                Reason.REVOCATION_UNREACHABLE);
    }
}
