package kazasu.features.verifier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kazasu.command.Failure;
import kazasu.corpus.CorpusCase;
import kazasu.verifier.Verdict;

/**
 * The command is run once a case, several at a time.
 *
 * @param command with placeholders of a case
 * @param corpus its directory
 * @param codes what exit codes mean; nothing: the first word on standard output is the verdict
 * @param limit of one run
 * @param jobs how many at a time
 */
record OneByOne(CommandTemplate command, Path corpus, Optional<ExitCodes> codes, Duration limit, int jobs)
        implements Asking {
    @Override
    public Map<String, Answer> ask(List<CorpusCase> cases) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Map<String, Future<Answer>> running = new LinkedHashMap<>();
            cases.forEach(one -> running.put(one.id(), threads.submit(() -> ask(one))));
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Answer>> one : running.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
            return answers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Answer ask(CorpusCase one) throws InterruptedException {
        List<String> words = command.filled(Placeholders.of(one, corpus));
        Child.Ended ended = Child.run(words, limit);
        String evidence = String.join(" ", words) + "\n"
                + (ended.exitCode().isPresent() ? "exit " + ended.exitCode().getAsInt() : "no end") + "\n" + ended.out()
                + ended.err();
        if (ended.exitCode().isEmpty()) {
            return none("no answer within " + limit.toSeconds() + " s", evidence, ended.duration());
        }
        List<String> said = Answer.words(ended.out());
        int code = ended.exitCode().getAsInt();
        Optional<Verdict> verdict = codes.isPresent()
                ? codes.get().verdict(code)
                : said.stream().findFirst().flatMap(Answer::verdict);
        return verdict.isEmpty()
                ? none(
                        codes.isPresent() ? "exit code " + code : "no verdict on standard output",
                        evidence,
                        ended.duration())
                : new Answer(verdict, Answer.reason(said), "", evidence, ended.duration());
    }

    private static Answer none(String problem, String evidence, Duration duration) {
        return new Answer(Optional.empty(), Optional.empty(), problem, evidence, duration);
    }
}
