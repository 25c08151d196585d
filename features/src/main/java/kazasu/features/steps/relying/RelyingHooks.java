package kazasu.features.steps.relying;

import io.cucumber.java.After;

/** After a scenario: what the client failed in must have been looked at. */
public final class RelyingHooks {
    /** Before the office closes and gives its ledger back. */
    private static final int BEFORE_THE_OFFICE = 20_000;

    private final Client client;
    private final Portal portal;

    /** Made once a scenario. */
    public RelyingHooks(Client client, Portal portal) {
        this.client = client;
        this.portal = portal;
    }

    /** Fails a scenario that passed over a failure. */
    @After
    public void close() {
        client.requireSeen();
    }

    /** Leaves nothing for the next scenario. */
    @After(value = "@office", order = BEFORE_THE_OFFICE)
    public void closePortal() {
        portal.close();
    }
}
