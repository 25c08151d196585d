package kazasu.workbench.agent;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Language;

/** The visits under way: a few, for a quarter of an hour each. Safe for several threads. */
final class Visits {
    private static final int MOST = 32;
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Secrets secrets;
    private final Clock clock;

    Visits(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new one; the oldest makes room. */
    synchronized Visit begin(URI address, Origin site, Language language) {
        dropOld();
        if (visits.size() == MOST) {
            visits.remove(visits.keySet().iterator().next());
        }
        Visit visit = new Visit(secrets.next(), address, site, clock.instant(), language);
        visits.put(visit.id(), visit);
        return visit;
    }

    synchronized Optional<Visit> find(String id) {
        dropOld();
        return Optional.ofNullable(visits.get(id));
    }

    private void dropOld() {
        visits.values().removeIf(visit -> visit.begun().plus(LIFE).isBefore(clock.instant()));
    }
}
