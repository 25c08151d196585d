package kazasu.features.steps.relying;

import io.cucumber.java.After;

/** After a scenario: what the client failed in must have been looked at. */
public final class RelyingHooks {
    private final Client client;

    /** Made once a scenario. */
    public RelyingHooks(Client client) {
        this.client = client;
    }

    /** Fails a scenario that passed over a failure. */
    @After
    public void close() {
        client.requireSeen();
    }
}
