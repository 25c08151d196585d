package kazasu.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kazasu.mutation.Mutants.Mutant;

/**
 * Changes that were looked at and make no difference that anyone outside could see, each with the reason: {@code equivalent.txt}. They
 * stay in the count; only the report tells them apart.
 */
final class Equivalents {
    private static final String SEPARATOR = " = ";

    private final Map<String, String> reasons;

    private Equivalents(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Those of the reviewed list. */
    static Equivalents reviewed() {
        try (InputStream in = Objects.requireNonNull(Equivalents.class.getResourceAsStream("equivalent.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Those of a list.
     *
     * @param lines a name as of {@link #names} and a reason each; comments begin with #
     */
    static Equivalents of(List<String> lines) {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(SEPARATOR);
                if (equals < 0 || reasons.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                    throw new IllegalStateException("equivalent.txt: no reason, or twice: " + line);
                }
            }
        }
        return new Equivalents(reasons);
    }

    /** Why a change makes no difference, if it was found to make none. */
    Optional<String> reason(String name) {
        return Optional.ofNullable(reasons.get(name));
    }

    /** Names in the list that are not among these. */
    List<String> missing(Collection<String> names) {
        return reasons.keySet().stream().filter(name -> !names.contains(name)).toList();
    }

    /** Names without line numbers: class, method, mutator, what was done, and a number where that is alike. */
    static Map<Mutant, String> names(List<Mutant> mutants) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Mutant, String> names = new HashMap<>();
        for (Mutant mutant : mutants) {
            String name = mutant.name();
            int number = seen.merge(name, 1, Integer::sum);
            names.put(mutant, name + " #" + number);
        }
        return names;
    }
}
