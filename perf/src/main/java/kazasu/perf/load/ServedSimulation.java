package kazasu.perf.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.perf.DigestInfo;
import kazasu.perf.SignPath;

/**
 * The commands of a signature to cards that are served over HTTP, by holders as they come (open model). Every status word must be 9000, and every signature must be that card's, of that
 * digest: a fast wrong answer is a failure.
 */
public final class ServedSimulation extends Simulation {
    static final String PASSWORD_VARIABLE = "KAZASU_PIN";

    private static final int GENEROUS_MILLIS = 5000;
    private static final int RAMP_SECONDS = 2;
    private static final int WARM_UP = 200;

    private final String password = Objects.requireNonNull(System.getenv(PASSWORD_VARIABLE));
    private final CardClient client = new CardClient(Setting.URL.value());
    private final Map<String, RSAPublicKey> keys = client.publicKeys(password);
    private final List<String> cards = List.copyOf(keys.keySet());
    private final Tally tally = new Tally();

    /** Gatling makes it. */
    public ServedSimulation() {
        int seconds = Setting.SECONDS.number();
        double rate = Setting.RATE.real();
        client.warmUp(cards.get(0), SignPath.unlock(password), WARM_UP);
        setUp(holders()
                        .injectOpen(
                                rampUsersPerSec(1).to(rate).during(RAMP_SECONDS),
                                constantUsersPerSec(rate).during(seconds).randomized()))
                .protocols(http.baseUrl(Setting.URL.value())
                        .contentTypeHeader("application/json")
                        .shareConnections())
                .assertions(
                        global().failedRequests().count().is(0L),
                        global().responseTime().percentile(95.0).lt(GENEROUS_MILLIS));
    }

    private ScenarioBuilder holders() {
        return scenario("served")
                .exec(this::prepare)
                .exec(http("APDUs of a signature")
                        .post("/v1/cards/#{card}/apdus")
                        .body(StringBody("#{body}"))
                        .check(
                                status().is(200),
                                responseTimeInMillis().saveAs("millis"),
                                bodyString().transformWithSession(this::judge).is("right")))
                .exec(this::count);
    }

    private Session prepare(Session session) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        byte[] info = DigestInfo.fresh(random);
        List<CommandApdu> commands = new ArrayList<>(SignPath.unlock(password));
        commands.add(SignPath.sign(info));
        return session.set("card", cards.get(random.nextInt(cards.size())))
                .set("info", info)
                .set("body", CardClient.body(commands));
    }

    private String judge(String body, Session session) {
        List<ApduResponse> answers = CardClient.answers(CardClient.parse(body));
        int wanted = SignPath.unlock(password).size() + 1;
        if (answers.size() != wanted || !answers.stream().allMatch(ApduResponse::isOk)) {
            return "status words " + answers;
        }
        RSAPublicKey key = Objects.requireNonNull(keys.get(session.getString("card")));
        byte[] info = Objects.requireNonNull(session.<byte[]>get("info"));
        boolean right = DigestInfo.isSignedBy(key, info, answers.get(wanted - 1).data());
        return right ? "right" : "wrong signature";
    }

    private Session count(Session session) {
        tally.add(session.contains("millis") ? session.getInt("millis") : 0, !session.isFailed());
        return session;
    }

    @Override
    public void after() {
        Tally.Result.write(Path.of(Setting.RESULT.value()), tally.result());
    }
}
