package kazasu.features.suite;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;

/** A Cucumber plugin that gathers the verdicts. */
final class Collector implements ConcurrentEventListener {
    private final Bench bench;
    private final Map<URI, String> features = new ConcurrentHashMap<>();
    private final Queue<ScenarioResult> results = new ConcurrentLinkedQueue<>();
    private final Set<String> bindings = ConcurrentHashMap.newKeySet();

    Collector(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestSourceParsed.class, this::parsed);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void parsed(TestSourceParsed event) {
        event.getNodes().stream()
                .flatMap(node -> node.getName().stream())
                .findFirst()
                .ifPresent(name -> features.put(event.getUri(), name));
    }

    private void stepFinished(TestStepFinished event) {
        if (event.getTestStep() instanceof PickleStepTestStep step && event.getResult().getStatus().isOk()) {
            bindings.add(step.getPattern());
        }
    }

    private void finished(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Requirement requirement = Requirement.of(scenario.getTags());
        Journal.Entry page = bench.journal().of(scenario.getId().toString());
        List<String> observations = page.observations();
        Verdict verdict = Verdicts.of(
                event.getResult(), requirement.certainty(), bench.target().isOurs(), !observations.isEmpty());
        String message = verdict == Verdict.OBSERVED && event.getResult().getStatus().isOk()
                ? String.join("; ", observations)
                : Verdicts.message(event.getResult());
        results.add(new ScenarioResult(
                requirement.id(),
                features.getOrDefault(scenario.getUri(), "?"),
                scenario.getName(),
                verdict,
                requirement.certainty(),
                message,
                verdict == Verdict.PASS ? "" : page.trace(),
                event.getResult().getDuration()));
    }

    /** The results by requirement, then scenario: an order that threads can't change. */
    List<ScenarioResult> results() {
        return results.stream()
                .sorted(Comparator.comparing(ScenarioResult::requirement).thenComparing(ScenarioResult::scenario))
                .toList();
    }

    /** The step expressions that some scenario ran with success. */
    Set<String> bindings() {
        return Set.copyOf(bindings);
    }
}
