package kazasu.perf.load;

import io.gatling.javaapi.core.Simulation;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.command.Text;
import kazasu.office.town.Town;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.OcspResponder;
import kazasu.publication.LedgerSource;
import kazasu.publication.PublicationServer;
import kazasu.publication.VerifyRoutes;
import kazasu.verifier.KeptStatuses;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/**
 * {@code verify}: two verifiers behind HTTP in this JVM, over the ledger of a town that lives in memory: one asks it about every certificate anew,
 * one keeps what it was told until the next publication.
 */
final class VerifyProfile implements LoadProfile {
    static final String FRESH = "/fresh/verify";
    static final String KEPT = "/kept/verify";

    private static final int PEOPLE = 24;
    private static final int DOCUMENTS = 10;

    private final Applicants applicants;
    private final Path directory;
    private final PublicationServer server;

    private VerifyProfile(Applicants applicants, Path directory) {
        this.applicants = applicants;
        this.directory = directory;
        server = PublicationServer.open("127.0.0.1", 0, this::configure);
    }

    /** Has everything signed that will be handed in, which takes some seconds. */
    static VerifyProfile open() throws IOException {
        Applicants applicants = Applicants.sign(PEOPLE, DOCUMENTS);
        Path directory = Files.createTempDirectory("kazasu-load");
        Submission.write(applicants.submissions(), directory);
        return new VerifyProfile(applicants, directory);
    }

    private void configure(JavalinConfig config) {
        Town town = applicants.town();
        Clock clock = applicants.clock();
        RevocationSource ledger = new LedgerSource(town.ledger(), town.authorities(), clock);
        new VerifyRoutes(verifier(ledger), clock).addTo(config, FRESH);
        new VerifyRoutes(verifier(new KeptStatuses(ledger, clock, OcspResponder.INTERVAL)), clock).addTo(config, KEPT);
    }

    private Verifier verifier(RevocationSource source) {
        return new Verifier(
                TrustedAuthorities.of(applicants.town().authorities().generations().all().stream()
                        .map(CertificationAuthority::certificate)
                        .toList()),
                source,
                VerifierPolicy.standard());
    }

    @Override
    public Class<? extends Simulation> simulation() {
        return VerifySimulation.class;
    }

    @Override
    public Map<Setting, Object> settings() {
        return Map.of(Setting.URL, "http://127.0.0.1:" + server.port(), Setting.DIRECTORY, directory);
    }

    @Override
    public List<Text> paths() {
        return List.of(
                new Text("submission to verdict, revocation asked each time", "提出から判定まで（失効確認は毎回）"),
                new Text("submission to verdict, revocation kept", "提出から判定まで（失効確認の結果を保持）"));
    }

    @Override
    public void close() {
        server.close();
        applicants.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException e) {
            directory.toFile().deleteOnExit();
        }
    }
}
