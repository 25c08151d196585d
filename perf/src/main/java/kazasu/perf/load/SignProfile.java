package kazasu.perf.load;

import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kazasu.command.Text;

/**
 * {@code sign}: card to CMS, the cards in the JVM of the simulation.
 *
 * @param home for its authorities
 * @param cards how many
 */
record SignProfile(Path home, int cards) implements LoadProfile {
    @Override
    public Class<? extends Simulation> simulation() {
        return SignSimulation.class;
    }

    @Override
    public Map<Setting, Object> settings() {
        return Map.of(Setting.HOME, home, Setting.CARDS, cards);
    }

    @Override
    public List<Text> paths() {
        return List.of(new Text("card to CMS", "カードからCMSまで"));
    }

    @Override
    public void close() {
        // the cards went with their JVM
    }
}
