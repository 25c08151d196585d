package kazasu.features.verifier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.corpus.CorpusCase;
import kazasu.verifier.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The command is run once, reads the index, and prints a line a case: {@code ID VERDICT [reason]}.
 *
 * @param command with placeholders of a batch
 * @param corpus its directory
 * @param limit of one case; the run has that of all of them together
 */
record Batch(CommandTemplate command, Path corpus, Duration limit) implements Asking {
    private static final String CONTRADICTION = " (several lines that differ)";

    @Override
    public Map<String, Answer> ask(List<CorpusCase> cases) throws InterruptedException {
        List<String> words = command.filled(Placeholders.of(corpus));
        Child.Ended ended = Child.run(words, limit.multipliedBy(cases.size()));
        Map<String, String> lines = new LinkedHashMap<>();
        ended.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(" "))
                .forEach(line -> lines.merge(line.substring(0, line.indexOf(' ')), line, Batch::onlyOne));
        Duration each = ended.duration().dividedBy(Math.max(1, cases.size()));
        Map<String, Answer> answers = new LinkedHashMap<>();
        cases.forEach(one -> answers.put(one.id(), answer(lines.get(one.id()), ended, each)));
        return answers;
    }

    /** Whoever says two things about a case has said nothing: the line that is kept has no verdict in it. */
    private static String onlyOne(String first, String second) {
        return first.equals(second) ? first : first.substring(0, first.indexOf(' ')) + CONTRADICTION;
    }

    private static Answer answer(@Nullable String line, Child.Ended ended, Duration each) {
        if (line == null) {
            String end = ended.exitCode().isPresent()
                    ? "exit code " + ended.exitCode().getAsInt()
                    : "the time limit";
            return new Answer(
                    Optional.empty(), Optional.empty(), "no line; the run ended with " + end, ended.err(), each);
        }
        List<String> words = Arrays.asList(line.split("\\s+"));
        List<String> said = words.subList(1, words.size());
        Optional<Verdict> verdict = Answer.verdict(said.get(0));
        return new Answer(verdict, Answer.reason(said), "\"" + line + "\"", line, each);
    }
}
