package kazasu.perf.office;

import java.time.Clock;
import java.time.Instant;
import kazasu.card.Chance;
import kazasu.card.SystemChance;
import kazasu.perf.Rounds;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.CertificateStatus;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.RevocationReason;

/**
 * OCSP answers a second on one thread against the signatures of {@code openssl speed rsa2048}: each signed, for requests with a nonce,
 * and kept, for the same requests without. What is looked up lies in memory; the ledger's part is measured with issuing.
 */
final class StatusBench {
    private static final int REQUESTS = 1000;
    private static final long REVOKED_EACH = 4;
    private static final int WARM_UP_ROUNDS = 3;

    private final Rounds rounds;
    private final int seconds;

    StatusBench(Rounds rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void run() {
        Chance chance = new SystemChance();
        AuthorityGenerations authorities = AuthorityGenerations.create(chance::nextRsaKey);
        // a clock that stands still, so that no publication falls into a round
        Clock clock = Clock.fixed(Clock.systemUTC().instant(), java.time.ZoneOffset.UTC);
        CertificationAuthority authority = authorities.at(CertificateKind.SIGNATURE, clock.instant());
        OcspResponder responder = new OcspResponder(
                authorities.all(), chance.nextRsaKey(), (id, serial, at) -> status(serial.longValue(), at), clock);
        OcspRequests fresh = OcspRequests.withNonce(authority, REQUESTS);
        OcspRequests same = OcspRequests.bare(authority, REQUESTS);
        double[] openssl = new double[rounds.count()];
        double[] signed = new double[rounds.count()];
        double[] kept = new double[rounds.count()];
        for (int which = 0; which < REQUESTS; which++) {
            responder.respond(same.of(which)); // kept from now on
        }
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            rate(responder, fresh);
            rate(responder, same);
        }
        for (int i = 0; i < rounds.count(); i++) {
            openssl[i] = Rounds.yardstick(seconds);
            signed[i] = rate(responder, fresh);
            kept[i] = rate(responder, same);
        }
        report(openssl, signed, kept);
    }

    private void report(double[] openssl, double[] signed, double[] kept) {
        rounds.say(
                "openssl signatures/s %.0f, OCSP answers/s signed %.0f, kept %.0f (medians of %d)",
                "openssl 署名/秒 %.0f、OCSP応答/秒 署名つき %.0f、保持分 %.0f（%d回の中央値）",
                Rounds.median(openssl),
                Rounds.median(signed),
                Rounds.median(kept),
                rounds.count());
        rounds.say(
                "ratio signed/openssl %.3f, kept/openssl %.1f; every signature of a round's last answers was right",
                "比 署名つき／openssl %.3f、保持分／openssl %.1f。各回の最後の応答の署名はすべて正しい",
                Rounds.ratio(signed, openssl),
                Rounds.ratio(kept, openssl));
    }

    private double rate(OcspResponder responder, OcspRequests requests) {
        byte[][] answers = new byte[REQUESTS][];
        long count = 0;
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            int which = (int) (count++ % REQUESTS);
            answers[which] = responder.respond(requests.of(which));
        }
        double rate = count * 1e9 / (System.nanoTime() - start);
        requests.check(answers, StatusBench::isRevoked);
        return rate;
    }

    private static CertificateStatus status(long serialNumber, Instant at) {
        return isRevoked(serialNumber)
                ? new CertificateStatus.Revoked(at.minusSeconds(60), RevocationReason.AFFILIATION_CHANGED)
                : CertificateStatus.GOOD;
    }

    private static boolean isRevoked(long serialNumber) {
        return serialNumber % REVOKED_EACH == 0;
    }
}
