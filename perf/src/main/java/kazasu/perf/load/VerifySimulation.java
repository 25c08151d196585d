package kazasu.perf.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Submission to verdict: applications come as they are sent (open model), one stream to a verifier that asks about revocation each time, one to a
 * verifier that keeps what it was told. Good, changed and revoked ones are mixed, and each verdict must be that one's: a verifier that
 * always says yes fails.
 */
public final class VerifySimulation extends Simulation {
    private static final int RAMP_SECONDS = 2;
    private static final int GENEROUS_MILLIS = 5000;

    private final List<Submission> submissions = read();
    private final Tally fresh = new Tally();
    private final Tally kept = new Tally();

    /** Gatling makes it. */
    public VerifySimulation() {
        setUp(stream("fresh", VerifyProfile.FRESH, fresh), stream("kept", VerifyProfile.KEPT, kept))
                .protocols(http.baseUrl(Setting.URL.value()).shareConnections())
                .assertions(
                        global().failedRequests().count().is(0L),
                        global().responseTime().percentile(95.0).lt(GENEROUS_MILLIS));
    }

    private static List<Submission> read() {
        try {
            return Submission.read(Path.of(Setting.DIRECTORY.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PopulationBuilder stream(String name, String path, Tally tally) {
        return scenario(name)
                .exec(this::choose)
                .exec(http(name)
                        .post(path)
                        .bodyPart(ByteArrayBodyPart(
                                        "document",
                                        session -> submission(session).document())
                                .fileName("document"))
                        .bodyPart(ByteArrayBodyPart(
                                        "signature",
                                        session -> submission(session).signature())
                                .fileName("signature"))
                        .check(
                                status().is(200),
                                responseTimeInMillis().saveAs("millis"),
                                jsonPath("$.verdict")
                                        .is(session -> submission(session).verdict()),
                                jsonPath("$.reason")
                                        .withDefault("")
                                        .is(session -> submission(session).refusal())))
                .exec(session -> {
                    tally.add(session.contains("millis") ? session.getInt("millis") : 0, !session.isFailed());
                    return session;
                })
                .injectOpen(
                        rampUsersPerSec(1).to(Setting.RATE.real()).during(RAMP_SECONDS),
                        constantUsersPerSec(Setting.RATE.real())
                                .during(Setting.SECONDS.number())
                                .randomized());
    }

    private Session choose(Session session) {
        return session.set(
                "submission", submissions.get(ThreadLocalRandom.current().nextInt(submissions.size())));
    }

    private static Submission submission(Session session) {
        return Objects.requireNonNull(session.<Submission>get("submission"));
    }

    @Override
    public void after() {
        Tally.Result.write(Path.of(Setting.RESULT.value()), fresh.result(), kept.result());
    }
}
