package kazasu.features.verifier;

import io.qameta.allure.FileSystemResultsWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.corpus.CorpusCase;
import kazasu.result.ScenarioResult;
import org.jspecify.annotations.Nullable;

/** The cases of a corpus as a suite of scenarios for somebody's verifier. */
public final class VerifierSuite {
    private final CommandTemplate command;
    private final Optional<ExitCodes> codes;
    private final boolean batch;
    private final Duration limit;
    private final int jobs;
    private final CaseJudge judge;

    /** What the verdict is read from. */
    public enum Reading {
        EXIT,
        STDOUT
    }

    /**
     * A suite.
     *
     * @param exec the command, with placeholders
     * @param reading what the verdict is read from
     * @param exits what exit codes mean; nothing: those of {@code ./kazasu verify}
     * @param batch whether the command is run once for all
     * @param limit for one case
     * @param jobs how many at a time
     * @param strict whether every deviation fails
     * @throws Failure if something of it makes no sense
     */
    public VerifierSuite(
            String exec,
            Reading reading,
            @Nullable String exits,
            boolean batch,
            Duration limit,
            int jobs,
            boolean strict) {
        command = CommandTemplate.parse(exec, batch ? Placeholders.OF_A_BATCH : Placeholders.OF_A_CASE);
        String needed = batch ? "index" : "document";
        if (!command.asks(needed) && !(batch && command.asks("corpus"))) {
            throw new Failure("--exec needs {" + needed + "}", "--exec に{" + needed + "}が必要です");
        }
        ExitCodes meaning = exits == null ? ExitCodes.STANDARD : ExitCodes.parse(exits);
        codes = reading == Reading.EXIT ? Optional.of(meaning) : Optional.empty();
        this.batch = batch;
        this.limit = limit;
        this.jobs = jobs;
        judge = new CaseJudge(strict);
    }

    /**
     * Asks and judges.
     *
     * @param cases which ones
     * @param corpus the directory of the corpus, absolute
     * @param allureResults where Allure's results go
     * @throws Failure if the command can't be started
     */
    public List<ScenarioResult> run(List<CorpusCase> cases, Path corpus, Path allureResults)
            throws InterruptedException {
        Asking asking = batch ? new Batch(command, corpus, limit) : new OneByOne(command, corpus, codes, limit, jobs);
        Map<String, Answer> answers = asking.ask(cases);
        AllureCases allure = new AllureCases(new FileSystemResultsWriter(allureResults));
        return cases.stream()
                .map(one -> judge.judge(one, Objects.requireNonNull(answers.get(one.id()))))
                .peek(allure::write)
                .toList();
    }
}
