package kazasu.result;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What Allure wants to find beside the results: the environment, the categories of failure and who ran it. */
public final class AllureFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AllureFiles() {}

    /**
     * The first words of a result's message, which {@code categories.json} sorts by.
     *
     * @param verdict the verdict
     */
    public static String prefix(Verdict verdict) {
        return "[" + verdict + "] ";
    }

    /**
     * Writes the three files.
     *
     * @param run the run
     * @param results the directory of Allure results
     * @throws ReportException if they can't be written
     */
    public static void write(RunResult run, Path results) {
        try {
            Files.createDirectories(results);
            environment(run, results.resolve("environment.properties"));
            MAPPER.writeValue(results.resolve("categories.json").toFile(), categories());
            MAPPER.writeValue(
                    results.resolve("executor.json").toFile(),
                    Map.of(
                            "name",
                            "kazasu certify " + run.suite(),
                            "type",
                            "kazasu",
                            "buildName",
                            "seed " + run.seed()));
        } catch (IOException e) {
            throw new ReportException("can't write to " + results + ": " + ReportException.reason(e), e);
        }
    }

    private static void environment(RunResult run, Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("Target", run.target());
        properties.setProperty("Profile", run.profile());
        properties.setProperty("Seed", String.valueOf(run.seed()));
        properties.setProperty("Kazasu", run.environment().kazasu());
        properties.setProperty("JDK", run.environment().jdk());
        properties.setProperty("OS", run.environment().os());
        properties.setProperty("Provider", run.environment().provider());
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static List<Map<String, Object>> categories() {
        return List.of(
                category(Verdict.FAIL, "failed"),
                category(Verdict.WARN, "failed"),
                category(Verdict.OBSERVED, "failed"),
                category(Verdict.INCONCLUSIVE, "broken", "skipped", "unknown"));
    }

    private static Map<String, Object> category(Verdict verdict, String... statuses) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("name", verdict.name());
        category.put("matchedStatuses", List.of(statuses));
        category.put("messageRegex", "(?s)\\[" + verdict + "\\] .*");
        return category;
    }
}
