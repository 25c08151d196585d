package kazasu.features.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kazasu.features.suite.Listed;

/** The page docs/rules-coverage.md in Markdown. */
public final class CoveragePage {
    private static final String HEAD = """
            # Rules and their scenarios / 規則とシナリオ

            Made by `./kazasu certify rules`. Every rule of [reference/rules.md](reference/rules.md) §§1–6, numbered by section, with the requirements whose scenarios
            carry its tag (`@R1.1-3`), or the reason why none does. A test fails for a rule that has neither.

            reference/rules.md 第1～6節の各規則と、そのタグ（`@R1.1-3`）を持つシナリオの要件番号。シナリオのない規則には理由を記す。
            """;

    private final Coverage coverage;

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The page of the kit as it was built. */
    public static String markdown() {
        return new CoveragePage(Coverage.ofTheKit()).text();
    }

    private String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n").append(summary()).append("\n");
        String section = "";
        for (Rule rule : coverage.rules()) {
            if (!rule.section().equals(section)) {
                section = rule.section();
                page.append("\n## ")
                        .append(section)
                        .append("\n\n| id | rule / 規則 | scenarios / シナリオ |\n|---|---|---|\n");
            }
            page.append(row(rule));
        }
        return page.append(withoutScenario()).toString();
    }

    private String summary() {
        long covered = coverage.rules().stream()
                .filter(rule -> !coverage.scenarios(rule).isEmpty())
                .count();
        return "%d rules, %d with a scenario, %d without.\n"
                .formatted(coverage.rules().size(), covered, coverage.rules().size() - covered);
    }

    private String row(Rule rule) {
        List<Listed> scenarios = coverage.scenarios(rule);
        String proof = scenarios.isEmpty() ? "– " + coverage.reason(rule) : requirements(scenarios);
        return "| %s | %s | %s |\n".formatted(rule.id(), rule.text(), proof);
    }

    /** {@code K-FEE-001 ×3}: rows of an outline and twins in the other language count. */
    private static String requirements(List<Listed> scenarios) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scenarios.forEach(scenario -> counts.merge(scenario.requirement(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + " ×" + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private String withoutScenario() {
        String list = coverage.rules().stream()
                .filter(rule -> coverage.scenarios(rule).isEmpty())
                .map(rule -> "- %s: %s\n".formatted(rule.id(), coverage.reason(rule)))
                .collect(Collectors.joining());
        return "\n## Without a scenario / シナリオのないもの\n\n" + list;
    }
}
