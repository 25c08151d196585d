package kazasu.perf.load;

import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;
import kazasu.command.Text;
import kazasu.workbench.card.CardSource;

/** {@code served}: the commands of a signature, to cards behind HTTP in this JVM. */
final class ServedProfile implements LoadProfile {
    private final ServedCards served;

    ServedProfile(CardSource source, int cards) {
        served = ServedCards.open(source, cards);
    }

    @Override
    public Class<? extends Simulation> simulation() {
        return ServedSimulation.class;
    }

    @Override
    public Map<Setting, Object> settings() {
        return Map.of(Setting.URL, served.url());
    }

    @Override
    public Map<String, String> variables() {
        return Map.of(ServedSimulation.PASSWORD_VARIABLE, served.password());
    }

    @Override
    public List<Text> paths() {
        return List.of(new Text("signature over HTTP", "HTTP経由の署名"));
    }

    @Override
    public void close() {
        served.close();
    }
}
