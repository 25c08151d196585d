package kazasu.features.verifier;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.verifier.Reason;
import kazasu.verifier.Verdict;

/**
 * What a verifier said about a case.
 *
 * @param verdict nothing if it gave none
 * @param reason the word of a {@link Reason}, if it named one
 * @param problem why there is no verdict; else empty
 * @param evidence command and output
 * @param duration how long it took
 */
record Answer(Optional<Verdict> verdict, Optional<String> reason, String problem, String evidence, Duration duration) {
    private static final List<String> REASONS =
            Stream.of(Reason.values()).map(Reason::word).toList();

    /** The verdict that a word names, in any case of letters. */
    static Optional<Verdict> verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words of the first line that isn't blank. */
    static List<String> words(String output) {
        return output.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> List.of(line.strip().split("[\\s:;,]+")))
                .orElse(List.of());
    }

    /** The reason that a line names in its second word, after its verdict. */
    static Optional<String> reason(List<String> words) {
        return words.size() > 1 && verdict(words.get(0)).isPresent()
                ? Optional.of(words.get(1)).filter(REASONS::contains)
                : Optional.empty();
    }
}
