package kazasu.features.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import kazasu.features.suite.Bench;

/** Before a scenario it gets its name; after it the trace is kept, the cards are given back and the oracle has its say. */
public final class Hooks {
    private final Bench bench;
    private final Session session;

    /** Made once a scenario. */
    public Hooks(Bench bench, Session session) {
        this.bench = bench;
        this.session = session;
    }

    /** Names the scenario, so that its cards are the same in every run of a seed. */
    @Before
    public void open(Scenario scenario) {
        String file = scenario.getUri().toString().replaceFirst(".*/features/", "");
        session.begin(file + ":" + scenario.getLine(), bench.journal().of(scenario.getId()));
    }

    /** Fails the scenario if an answer was not one that the oracle expects. */
    @After
    public void conclude(Scenario scenario) {
        String trace = String.join("\n", session.trace());
        session.close();
        bench.journal().of(scenario.getId()).keepTrace(trace);
        scenario.attach(trace.getBytes(StandardCharsets.UTF_8), "text/plain", "APDU");
        if (!session.complaints().isEmpty()) {
            throw new AssertionError("oracle: " + String.join("; ", session.complaints()));
        }
    }
}
