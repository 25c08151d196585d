package kazasu.perf.office;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kazasu.card.Chance;
import kazasu.card.SystemChance;
import kazasu.command.Failure;
import kazasu.perf.Rounds;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.status.Crl;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;

/** A revocation list of many entries: how long signing it takes, against what {@code openssl crl} takes to read and check it. */
final class ListBench {
    private static final double MILLION = 1e6;

    private final Rounds rounds;
    private final int entries;

    ListBench(Rounds rounds, int entries) {
        this.rounds = rounds;
        this.entries = entries;
    }

    void run() throws IOException, InterruptedException {
        Chance chance = new SystemChance();
        Instant now = Instant.now();
        CertificationAuthority authority =
                AuthorityGenerations.create(chance::nextRsaKey).at(CertificateKind.SIGNATURE, now);
        List<RevocationEntry> revoked = IntStream.rangeClosed(1, entries)
                .mapToObj(i -> new RevocationEntry(
                        BigInteger.valueOf(100_000_000L + i),
                        now.minusSeconds(i),
                        RevocationReason.values()[i % RevocationReason.values().length]))
                .toList();
        double[] signing = new double[rounds.count()];
        double[] openssl = new double[rounds.count()];
        byte[] list = sign(authority, now, revoked);
        for (int i = 0; i < rounds.count(); i++) {
            long start = System.nanoTime();
            list = sign(authority, now, revoked);
            signing[i] = (System.nanoTime() - start) / MILLION;
            openssl[i] = checked(authority, list);
        }
        rounds.say(
                "a list of %d entries: %d bytes, signed in %.0f ms; openssl crl reads and checks it in %.0f ms; ratio %.2f (medians of %d)",
                "%d件の失効情報ファイル: %dバイト、署名 %.0f ms、openssl crl による読込と検証 %.0f ms、比 %.2f（%d回の中央値）",
                entries,
                list.length,
                Rounds.median(signing),
                Rounds.median(openssl),
                Rounds.ratio(signing, openssl),
                rounds.count());
    }

    private static byte[] sign(CertificationAuthority authority, Instant now, List<RevocationEntry> revoked) {
        return Crl.sign(
                        authority,
                        Holder.SPECIMEN.municipality(),
                        BigInteger.ONE,
                        now,
                        now.plus(Duration.ofDays(1)),
                        revoked)
                .encoded();
    }

    /** Milliseconds of a whole process. */
    private static double checked(CertificationAuthority authority, byte[] list)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("kazasu-bench", ".crl");
        Path ca = Files.createTempFile("kazasu-bench", ".pem");
        try {
            Files.write(file, list);
            Files.writeString(ca, Pem.certificate(authority.certificate()));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            "openssl",
                            "crl",
                            "-inform",
                            "DER",
                            "-noout",
                            "-in",
                            file.toString(),
                            "-CAfile",
                            ca.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || !said.contains("verify OK")) {
                throw new Failure("openssl crl: " + said, "openssl crl: " + said);
            }
            return (System.nanoTime() - start) / MILLION;
        } finally {
            Files.delete(file);
            Files.delete(ca);
        }
    }
}
