package kazasu.features.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kazasu.features.suite.Listed;
import kazasu.features.suite.Suite;

/** The rules and the scenarios that name them. */
final class Coverage {
    private static final String TAG = "@R";
    private static final String SEPARATOR = " = ";

    private final List<Rule> rules;
    private final Map<String, List<Listed>> scenarios;
    private final Map<String, String> reasons;

    private Coverage(List<Rule> rules, Map<String, List<Listed>> scenarios, Map<String, String> reasons) {
        this.rules = rules;
        this.scenarios = scenarios;
        this.reasons = reasons;
    }

    /** Of the kit as it was built. */
    static Coverage ofTheKit() {
        return of(RuleBook.rules(), Suite.listed(), lines("without-scenario.txt"));
    }

    /**
     * Of anything.
     *
     * @param rules all
     * @param listed the scenarios
     * @param excuses lines {@code id = why no scenario proves it}; comments begin with #
     */
    static Coverage of(List<Rule> rules, List<Listed> listed, List<String> excuses) {
        Map<String, List<Listed>> scenarios = new LinkedHashMap<>();
        for (Listed scenario : listed) {
            for (String tag : scenario.tags()) {
                if (tag.startsWith(TAG)) {
                    scenarios
                            .computeIfAbsent(tag.substring(1), id -> new ArrayList<>())
                            .add(scenario);
                }
            }
        }
        Map<String, String> reasons = excuses.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(SEPARATOR, 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Coverage(rules, scenarios, reasons);
    }

    List<Rule> rules() {
        return rules;
    }

    /** Those that prove a rule; empty if none does. */
    List<Listed> scenarios(Rule rule) {
        return scenarios.getOrDefault(rule.id(), List.of());
    }

    /** Why no scenario proves a rule; empty if nobody said. */
    String reason(Rule rule) {
        return reasons.getOrDefault(rule.id(), "");
    }

    /** Rules that have neither. */
    List<Rule> unaccounted() {
        return rules.stream()
                .filter(rule -> scenarios(rule).isEmpty() && reason(rule).isEmpty())
                .toList();
    }

    /** Ids in tags and excuses that no rule has, and excuses of rules that have a scenario. */
    Set<String> mistaken() {
        Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        Set<String> mistaken = new TreeSet<>(scenarios.keySet());
        mistaken.addAll(reasons.keySet());
        mistaken.removeAll(byId.keySet());
        reasons.keySet().stream().filter(scenarios::containsKey).forEach(mistaken::add);
        return mistaken;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Coverage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
