package kazasu.perf.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kazasu.workbench.card.Cards;

/**
 * Card to CMS: holders come with a document each (open model), whichever card is free signs it. What comes out is kept, and each signature is
 * verified after the run, so that verifying takes no time from signing: a fast wrong signature is a failure.
 */
public final class SignSimulation extends Simulation {
    private static final int RAMP_SECONDS = 2;
    private static final int WARM_UP = 50;
    private static final int GENEROUS_MILLIS = 5000;

    private final CardRank cards = CardRank.open(new Cards(Path.of(Setting.HOME.value())), Setting.CARDS.number());
    private final SignedDocuments signed = new SignedDocuments(cards.authorities());
    private final ExecutorService threads = Executors.newFixedThreadPool(Setting.CARDS.number());
    private final AtomicInteger number = new AtomicInteger();
    private final Tally tally = new Tally();

    /** Gatling makes it. */
    public SignSimulation() {
        double rate = Setting.RATE.real();
        for (int i = 0; i < WARM_UP; i++) {
            cards.sign("warm-up", Clock.systemUTC());
        }
        setUp(scenario("sign")
                        .exec(new Call("card to CMS", threads, tally, session -> sign()))
                        .injectOpen(
                                rampUsersPerSec(1).to(rate).during(RAMP_SECONDS),
                                constantUsersPerSec(rate)
                                        .during(Setting.SECONDS.number())
                                        .randomized()))
                .assertions(
                        global().failedRequests().count().is(0L),
                        global().responseTime().percentile(95.0).lt(GENEROUS_MILLIS));
    }

    private Optional<String> sign() {
        String document = "document " + number.incrementAndGet();
        signed.add(document, cards.sign(document, Clock.systemUTC()));
        return Optional.empty();
    }

    @Override
    public void after() {
        threads.shutdown();
        cards.close();
        Tally.Result.write(Path.of(Setting.RESULT.value()), tally.result(signed.countWrong()));
    }
}
