package kazasu.features.suite;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.time.Duration;
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
    /** Cucumber lets a scenario without steps pass. */
    private static final Result NOTHING_DONE =
            new Result(Status.UNDEFINED, Duration.ZERO, new IllegalStateException("the scenario has no steps"));

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
        if (event.getTestStep() instanceof PickleStepTestStep step
                && event.getResult().getStatus().isOk()) {
            bindings.add(step.getPattern());
        }
    }

    private void finished(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Requirement requirement = Requirement.of(scenario.getTags());
        Journal.Entry page = bench.journal().of(scenario.getId().toString());
        List<String> observations = page.observations();
        Result end = hasSteps(scenario) ? event.getResult() : NOTHING_DONE;
        Verdict verdict =
                Verdicts.of(end, requirement.certainty(), bench.target().isOurs(), !observations.isEmpty());
        String message = end.getStatus() == Status.PASSED ? String.join("; ", observations) : Verdicts.message(end);
        results.add(new ScenarioResult(
                requirement.id(),
                features.getOrDefault(scenario.getUri(), "?"),
                scenario.getName(),
                verdict,
                requirement.certainty(),
                message,
                verdict == Verdict.PASS ? "" : page.trace(),
                end.getDuration()));
    }

    private static boolean hasSteps(TestCase scenario) {
        return scenario.getTestSteps().stream().anyMatch(PickleStepTestStep.class::isInstance);
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
