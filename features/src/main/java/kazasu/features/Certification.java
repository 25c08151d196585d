package kazasu.features;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.card.CryptoProvider;
import kazasu.command.Failure;
import kazasu.features.suite.Bench;
import kazasu.features.suite.Journal;
import kazasu.features.suite.Suite;
import kazasu.features.targets.EmbeddedTarget;
import kazasu.features.targets.Target;
import kazasu.result.Environment;
import kazasu.result.RunResult;
import kazasu.result.ScenarioResult;

/** One run against the embedded card: scenarios, run file, JUnit XML, Allure's report. */
final class Certification {
    private final RunPlan plan;

    Certification(RunPlan plan) {
        this.plan = plan;
    }

    /**
     * What came out.
     *
     * @param result the run
     * @param out where the files are
     * @param report the page, if it could be made
     * @param problem why it could not
     */
    record Outcome(RunResult result, Path out, Optional<Path> report, String problem) {}

    /**
     * Runs.
     *
     * @throws Failure if no scenario matches, the directory holds something else, or nothing can be written; nothing is lost then
     */
    Outcome run() {
        ReportDirectory out = new ReportDirectory(plan.out());
        out.check();
        Instant start = plan.clock().instant();
        Target target = new EmbeddedTarget(plan.profile(), plan.seed(), plan.clock(), plan.japanese());
        Suite suite = new Suite(new Bench(target, new Journal(), plan.japanese()));
        if (!suite.matches(plan.tags().expression())) {
            throw new Failure(
                    "no scenario matches --tags " + plan.tags().text(),
                    "--tags " + plan.tags().text() + "に合うシナリオがありません");
        }
        Path results = plan.out().resolve("allure-results");
        out.prepare(results);
        List<ScenarioResult> scenarios = suite.run(plan.tags().expression(), results);
        RunResult run = new RunResult(
                "card",
                target.name(),
                plan.profile().name(),
                plan.seed(),
                start,
                Environment.current(CryptoProvider.description()),
                scenarios);
        return Reports.write(run, plan.out(), results);
    }
}
