package kazasu.perf.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerUrl;
import kazasu.office.town.Townsfolk;
import kazasu.perf.Rounds;
import kazasu.perf.office.Crowd;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.OcspResponder;
import kazasu.publication.LedgerSource;
import kazasu.verifier.Content;
import kazasu.verifier.Document;
import kazasu.verifier.KeptStatuses;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/**
 * Verifications of detached CMS signatures on one thread, every step of them, against the bare verifications of {@code openssl speed rsa2048}. Good, changed and
 * revoked ones are mixed, and each verdict is looked at: a verifier that always says yes is not measured.
 */
public final class VerifyBench {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int PEOPLE = 24;
    private static final int DOCUMENTS = 10;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int FEW = 1000;

    private final Rounds rounds;
    private final int seconds;

    /**
     * For one run.
     *
     * @param rounds language and number of interleaved rounds
     * @param seconds of each measurement
     */
    public VerifyBench(Rounds rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Revocation kept until the next publication, and asked of a ledger in memory each time. */
    public void run() throws IOException {
        try (Applicants applicants = Applicants.sign(PEOPLE, DOCUMENTS)) {
            RevocationSource ledger = ledger(applicants);
            Verifier kept = verifier(applicants, new KeptStatuses(ledger, applicants.clock(), OcspResponder.INTERVAL));
            Verifier asking = verifier(applicants, ledger);
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                rate(kept, applicants);
                rate(asking, applicants);
            }
            compare(applicants, kept, asking);
        }
    }

    private void compare(Applicants applicants, Verifier kept, Verifier asking) {
        double[] openssl = new double[rounds.count()];
        double[] keeping = new double[rounds.count()];
        double[] asked = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            openssl[i] = Rounds.verifications(seconds);
            keeping[i] = rate(kept, applicants);
            asked[i] = rate(asking, applicants);
        }
        rounds.say(
                "openssl verifications/s %.0f, documents/s: revocation kept %.0f, asked each time %.0f (medians of %d)",
                "openssl 検証/秒 %.0f、文書/秒 失効確認の結果を保持 %.0f、毎回照会 %.0f（%d回の中央値）",
                Rounds.median(openssl),
                Rounds.median(keeping),
                Rounds.median(asked),
                rounds.count());
        rounds.say(
                "ratio kept/openssl %.3f, asked/openssl %.3f; every verdict was right",
                "比 保持／openssl %.3f、毎回／openssl %.3f。判定はすべて正しい",
                Rounds.ratio(keeping, openssl),
                Rounds.ratio(asked, openssl));
    }

    /**
     * With few and with many certificates in a ledger on disk, which is asked each time; by turns, so that both find the machine as warm.
     *
     * @param certificates how many are many
     */
    public void growth(int certificates) throws IOException {
        try (Grown few = new Grown(FEW);
                Grown many = new Grown(certificates)) {
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                few.rate();
                many.rate();
            }
            double[] fast = new double[rounds.count()];
            double[] slow = new double[rounds.count()];
            for (int i = 0; i < rounds.count(); i++) {
                fast[i] = few.rate();
                slow[i] = many.rate();
            }
            rounds.say(
                    "documents/s, revocation asked each time: %.0f with %d certificates in the ledger, %.0f with %d: ratio of times %.2f; every verdict was right",
                    "文書/秒（失効確認は毎回照会）: 台帳%2$d通で %1$.0f、%4$d通で %3$.0f、時間の比 %5$.2f。判定はすべて正しい",
                    Rounds.median(fast),
                    FEW,
                    Rounds.median(slow),
                    certificates,
                    1 / Rounds.ratio(slow, fast));
        }
    }

    /** A ledger on disk with so many certificates, some of them of applicants. */
    private final class Grown implements AutoCloseable {
        private final Path directory = Files.createTempDirectory("kazasu-bench");
        private final Ledger ledger = Ledger.open(LedgerUrl.inHome(directory));
        private final Applicants applicants = Applicants.sign(PEOPLE, DOCUMENTS, ledger);
        private final Verifier asking = verifier(applicants, ledger(applicants));

        Grown(int certificates) throws IOException {
            new Crowd(ledger, Townsfolk.newcomer(1, Applicants.BORN).code()).grow(certificates);
        }

        double rate() {
            return VerifyBench.this.rate(asking, applicants);
        }

        @Override
        public void close() throws IOException {
            applicants.close();
            ledger.close();
            delete(directory);
        }
    }

    private static RevocationSource ledger(Applicants applicants) {
        return new LedgerSource(applicants.town().ledger(), applicants.town().authorities(), applicants.clock());
    }

    private static Verifier verifier(Applicants applicants, RevocationSource source) {
        return new Verifier(
                TrustedAuthorities.of(applicants.town().authorities().generations().all().stream()
                        .map(CertificationAuthority::certificate)
                        .toList()),
                source,
                VerifierPolicy.standard());
    }

    /** By the processor time of this thread, as {@code openssl speed} counts: what else the machine does isn't the verifier's. */
    private double rate(Verifier verifier, Applicants applicants) {
        List<Submission> submissions = applicants.submissions();
        long count = 0;
        long start = THREAD.getCurrentThreadCpuTime();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Submission one = submissions.get((int) (count++ % submissions.size()));
            check(
                    one,
                    verifier.verify(VerificationRequest.application(
                            new Document.Detached(Content.of(one.document()), one.signature()),
                            applicants.clock().instant())));
        }
        return count * 1e9 / (THREAD.getCurrentThreadCpuTime() - start);
    }

    private static void check(Submission one, Verification answer) {
        String reason = answer.reason().map(Reason::word).orElse("");
        if (!answer.verdict().name().equals(one.verdict()) || !reason.equals(one.refusal())) {
            throw new IllegalStateException("a verdict is wrong: " + answer.checks());
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
