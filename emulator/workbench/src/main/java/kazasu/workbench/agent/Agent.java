package kazasu.workbench.agent;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.card.Chance;

/** What the agent's routes share. */
final class Agent {
    private final AgentCard card;
    private final String cardName;
    private final PortalLink portals;
    private final Signing signing;
    private final Visits visits;
    private final Secrets secrets;
    private final Set<Origin> allowed = ConcurrentHashMap.newKeySet();

    /**
     * Made from what it needs.
     *
     * @param card the holder's; stays the caller's
     * @param cardName for people
     * @param portals the way to them
     * @param allowed sites that need not be asked about
     * @param clock present time
     * @param chance for what nobody may guess
     */
    Agent(AgentCard card, String cardName, PortalLink portals, List<Origin> allowed, Clock clock, Chance chance) {
        this.card = card;
        this.cardName = cardName;
        this.portals = portals;
        this.allowed.addAll(allowed);
        this.signing = new Signing(clock);
        this.secrets = new Secrets(chance);
        this.visits = new Visits(secrets, clock);
    }

    AgentCard card() {
        return card;
    }

    String cardName() {
        return cardName;
    }

    PortalLink portals() {
        return portals;
    }

    Signing signing() {
        return signing;
    }

    Visits visits() {
        return visits;
    }

    /** One that the visit's next page carries. */
    String freshToken(Visit visit) {
        String token = secrets.next();
        visit.expect(token);
        return token;
    }

    boolean isAllowed(Origin site) {
        return allowed.contains(site);
    }

    void allow(Origin site) {
        allowed.add(site);
    }

    /** Sorted. */
    List<String> allowedSites() {
        TreeSet<String> sites = new TreeSet<>();
        allowed.forEach(site -> sites.add(site.toString()));
        return List.copyOf(sites);
    }
}
