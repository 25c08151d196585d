package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kazasu.office.Resident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed (SIGKILL) again and again while it records: what it was told is recorded is there, and nothing is half there. */
final class DurabilityTest {
    private static final int MOST_COMMITS = 60;

    private final Random random = new Random(16);

    @Test
    void aFileSurvivesAKill(@TempDir Path home) throws Exception {
        survives(3, LedgerUrl.inHome(home), home.toString(), Map.of());
    }

    @Test
    @Tag("postgres")
    void postgresSurvivesTheKillOfItsClient() throws Exception {
        PostgresCluster cluster = PostgresCluster.shared();
        LedgerUrl url = cluster.newDatabase();
        survives(2, url, url + "?user=kazasu", Map.of(LedgerUrl.PASSWORD_VARIABLE, cluster.password()));
    }

    private void survives(int kills, LedgerUrl url, String argument, Map<String, String> environment) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            List<String> told = workAndBeKilled(argument, environment, 1_000_000L * (kill + 1));
            assertThat(told).hasSizeGreaterThanOrEqualTo(KilledClerk.THREADS);
            acknowledged.addAll(told);
            try (Ledger ledger = Ledger.open(url)) {
                ledger.run(books -> {
                    List<String> there = books.residents().of(Specimens.MAEBASHI.code()).stream()
                            .map(Resident::code)
                            .toList();
                    assertThat(there).containsAll(acknowledged);
                    // of each kill's transactions that were under way, at most one a thread can be recorded unsaid
                    assertThat(there.size() - acknowledged.size()).isBetween(0, KilledClerk.THREADS * kills);
                    assertThat(there).allMatch(code -> KilledClerk.isWhole(books, code));
                });
            }
        }
    }

    /** What it said until the end. The kill comes right after some line, in the middle of what follows it. */
    private List<String> workAndBeKilled(String argument, Map<String, String> environment, long first)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledClerk.class.getName(),
                argument,
                Long.toString(first));
        builder.environment().putAll(environment);
        Process clerk = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = clerk.inputReader(StandardCharsets.US_ASCII)) {
            for (int left = KilledClerk.THREADS + random.nextInt(MOST_COMMITS); left > 0; left--) {
                told.add(lines.readLine());
            }
            // by the handle: Process.destroyForcibly() would also close what we read from
            clerk.toHandle().destroyForcibly();
            told.addAll(lines.lines().collect(Collectors.toList()));
        }
        clerk.waitFor();
        // the kill may have cut the last line
        told.removeIf(line -> line.length() != 11);
        return told;
    }
}
