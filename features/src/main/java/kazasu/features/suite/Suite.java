package kazasu.features.suite;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.tagexpressions.Expression;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kazasu.features.targets.Offices;
import kazasu.result.ScenarioResult;

/** The features, run in this JVM on as many threads as there are processors. */
public final class Suite {
    private static final String FEATURES = "classpath:/kazasu/features";
    private static final URI GLUE = URI.create("classpath:/kazasu/features/steps");

    private final Bench bench;
    private final String features;
    private final Collector collector;

    /**
     * The kit's own features, to be run once.
     *
     * @param bench what the scenarios share
     */
    public Suite(Bench bench) {
        this(bench, FEATURES);
    }

    Suite(Bench bench, String features) {
        this.bench = bench;
        this.features = features;
        this.collector = new Collector(bench);
    }

    /**
     * Whether there is anything to run; runs nothing.
     *
     * @param tags which scenarios, or nothing for all
     */
    public boolean matches(Optional<Expression> tags) {
        return tags.isEmpty()
                || pickles(options(tags)).anyMatch(pickle -> tags.get().evaluate(pickle.getTags()));
    }

    /** Every scenario of the kit, each row of an outline one; runs nothing. */
    public static List<Listed> listed() {
        return pickles(new RuntimeOptionsBuilder()
                        .addFeature(FeatureWithLines.parse(FEATURES))
                        .build())
                .map(pickle -> new Listed(
                        Requirement.of(pickle.getTags()).id(),
                        pickle.getUri().toString().replaceFirst(".*/kazasu/features/", ""),
                        Set.copyOf(pickle.getTags())))
                .toList();
    }

    private static Stream<Pickle> pickles(RuntimeOptions options) {
        return new FeaturePathFeatureSupplier(Suite.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
                .get().stream().flatMap(feature -> feature.getPickles().stream());
    }

    /**
     * Runs the scenarios.
     *
     * @param tags which ones, or nothing for all
     * @param allureResults where Allure's results go
     * @return the verdicts by requirement; empty if the tags match nothing
     */
    public List<ScenarioResult> run(Optional<Expression> tags, Path allureResults) {
        AllureLifecycle allure = new AllureLifecycle(new VerdictWriter(
                new FileSystemResultsWriter(allureResults), bench.target().isOurs()));
        ThreadLocal<GlueFactory> factories = ThreadLocal.withInitial(() -> new GlueFactory(bench));
        Runtime runtime = Runtime.builder()
                .withRuntimeOptions(options(tags))
                .withObjectFactorySupplier(factories::get)
                .withAdditionalPlugins(collector, new AllureCucumber7Jvm(allure))
                .build();
        try {
            runtime.run();
        } finally {
            bench.target().offices().ifPresent(Offices::close);
        }
        return collector.results();
    }

    /** The step expressions that ran with success. */
    public Set<String> bindings() {
        return collector.bindings();
    }

    private RuntimeOptions options(Optional<Expression> tags) {
        RuntimeOptionsBuilder builder = new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse(features))
                .addGlue(GLUE)
                .setThreads(java.lang.Runtime.getRuntime().availableProcessors())
                .setPublish(false)
                .setPublishQuiet(true);
        tags.ifPresent(builder::addTagFilter);
        return builder.build();
    }
}
