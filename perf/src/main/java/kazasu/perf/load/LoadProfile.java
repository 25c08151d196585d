package kazasu.perf.load;

import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;
import kazasu.command.Text;

/** What a load profile brings to its run: a simulation, what it must know, and servers that live as long as the profile. */
interface LoadProfile extends AutoCloseable {
    /** What Gatling runs, in a JVM of its own. It writes a {@link Tally.Result} for each of {@link #paths}. */
    Class<? extends Simulation> simulation();

    /** System properties for that JVM. */
    Map<Setting, Object> settings();

    /** Environment variables for that JVM: PINs. */
    default Map<String, String> variables() {
        return Map.of();
    }

    /** What is counted apart. */
    List<Text> paths();

    @Override
    void close();
}
