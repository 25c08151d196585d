package kazasu.features.suite;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What scenarios write down while they run, by Cucumber's id of the scenario. Safe for use from several threads. */
public final class Journal {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /**
     * The page of a scenario, made at first use.
     *
     * @param scenarioId {@code Scenario.getId()}
     */
    public Entry of(String scenarioId) {
        return entries.computeIfAbsent(scenarioId, id -> new Entry());
    }

    /** One scenario's page. */
    public static final class Entry {
        private final List<String> observations = new CopyOnWriteArrayList<>();
        private volatile String trace = "";

        private Entry() {}

        /**
         * Writes down what the target did where the sources leave the point open.
         *
         * @param line one line
         */
        public void observe(String line) {
            observations.add(line);
        }

        /**
         * Keeps the exchange.
         *
         * @param lines masked lines
         */
        public void keepTrace(String lines) {
            trace = lines;
        }

        List<String> observations() {
            return List.copyOf(observations);
        }

        String trace() {
            return trace;
        }
    }
}
