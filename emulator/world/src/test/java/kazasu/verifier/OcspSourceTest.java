package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.card.SeededChance;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.CertificateStatus;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.RevocationReason;
import org.junit.jupiter.api.Test;

/** RFC 6960 §3.2, RFC 8954. */
class OcspSourceTest {
    private static final X509Certificate AUTHORITY =
            World.authority(CertificateKind.SIGNATURE).certificate();
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Chance chance = new SeededChance(6, 1);
    private CertificateStatus status = CertificateStatus.GOOD;
    private int asked;

    private OcspResponder responder(Instant now) {
        return new OcspResponder(
                World.AUTHORITIES.all(),
                World.KEYS.get(),
                (id, number, at) -> status,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private byte[] answer(Instant now) {
        return responder(now)
                .respond(OcspRequest.about(World.HOLDER, AUTHORITY, Optional.empty())
                        .encoded());
    }

    private RevocationStatus of(OcspSource source, Instant at) {
        return source.of(World.HOLDER, AUTHORITY, at);
    }

    private OcspSource over(OcspSource.Transport transport) {
        return OcspSource.over(
                request -> {
                    asked++;
                    return transport.ask(request);
                },
                chance);
    }

    private static void unavailable(RevocationStatus status, Reason reason) {
        assertThat(status)
                .isInstanceOfSatisfying(
                        RevocationStatus.Unavailable.class,
                        one -> assertThat(one.reason()).isEqualTo(reason));
    }

    @Test
    void aDelegateAnswersWithTheNonceAndIsAskedOnceAQuarter() {
        OcspSource source = over(responder(World.NOW)::respond);
        assertThat(of(source, World.NOW)).isEqualTo(new RevocationStatus.Good("OCSP", World.NOW));
        assertThat(of(source, World.NOW.plusSeconds(899))).isInstanceOf(RevocationStatus.Good.class);
        assertThat(asked).isEqualTo(1);
        unavailable(of(source, World.NOW.plus(QUARTER)), Reason.REVOCATION_STALE);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void revokedHeldAndUnknown() {
        Instant since = World.NOW.minusSeconds(7);
        status = new CertificateStatus.Revoked(since, RevocationReason.CERTIFICATE_HOLD);
        assertThat(of(over(responder(World.NOW)::respond), World.NOW))
                .isEqualTo(new RevocationStatus.Revoked("OCSP", since, RevocationReason.CERTIFICATE_HOLD));
        status = CertificateStatus.UNKNOWN;
        unavailable(of(over(responder(World.NOW)::respond), World.NOW), Reason.STATUS_UNKNOWN);
    }

    @Test
    void anOldAnswerIsNoAnswerToANonce() {
        byte[] old = answer(World.NOW);
        unavailable(of(over(request -> old), World.NOW), Reason.REVOCATION_UNTRUSTED);
        assertThat(of(OcspSource.over(request -> old), World.NOW)).isInstanceOf(RevocationStatus.Good.class);
    }

    @Test
    void whoDoesNotAnswerIsUnreachable() {
        unavailable(
                of(
                        over(request -> {
                            throw new IOException("no");
                        }),
                        World.NOW),
                Reason.REVOCATION_UNREACHABLE);
        unavailable(of(over(request -> new byte[] {0x30, 3, 0x0A, 1, 6}), World.NOW), Reason.REVOCATION_UNREACHABLE);
        unavailable(of(over(request -> new byte[0]), World.NOW), Reason.REVOCATION_UNTRUSTED);
        unavailable(of(over(request -> new byte[Limits.OCSP_ANSWER + 1]), World.NOW), Reason.REVOCATION_UNTRUSTED);
    }

    @Test
    void theResponderOfAnotherAuthorityIsNotBelieved() {
        byte[] other = responder(World.NOW)
                .respond(OcspRequest.about(
                                World.LOGIN,
                                World.authority(CertificateKind.USER_AUTHENTICATION)
                                        .certificate(),
                                Optional.empty())
                        .encoded());
        unavailable(of(OcspSource.over(request -> other), World.NOW), Reason.REVOCATION_UNTRUSTED);
        unavailable(of(OcspSource.stored(List.of(other)), World.NOW), Reason.REVOCATION_UNREACHABLE);
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] good = answer(World.NOW);
        List<Integer> believed = new ArrayList<>();
        for (int i = 0; i < good.length; i += 3) {
            byte[] changed = good.clone();
            changed[i] ^= 0x10;
            if (of(OcspSource.stored(List.of(changed)), World.NOW) instanceof RevocationStatus.Good) {
                believed.add(i);
            }
        }
        assertThat(believed).isEmpty();
    }

    @Test
    void ofStoredAnswersARevocationCounts() {
        Instant later = World.NOW.plus(QUARTER);
        byte[] good = answer(World.NOW);
        status = new CertificateStatus.Revoked(World.NOW.minusSeconds(1), RevocationReason.SUPERSEDED);
        byte[] revoked = answer(later);
        for (List<byte[]> stored : List.of(List.of(good, revoked), List.of(revoked, good))) {
            assertThat(of(OcspSource.stored(stored), World.NOW)).isInstanceOf(RevocationStatus.Revoked.class);
        }
        unavailable(of(OcspSource.stored(List.of(good)), later), Reason.REVOCATION_STALE);
        assertThat(of(OcspSource.stored(List.of(Arrays.copyOf(good, 40), good)), World.NOW))
                .isInstanceOf(RevocationStatus.Good.class);
    }
}
