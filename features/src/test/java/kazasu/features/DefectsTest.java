package kazasu.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kazasu.model.Profiles;
import org.junit.jupiter.api.Test;

/** docs/profiles.md: every profile is in it, and each defect of card-interface.md §8 has a profile or a scenario that shows it. */
class DefectsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");
    private static final Pattern REQUIREMENT = Pattern.compile("K-[A-Z]+-\\d+");

    private static Map<Integer, String> rows(String file, String section) throws IOException {
        String text = Files.readString(DOCS.resolve(file));
        int from = text.indexOf("\n## " + section);
        int to = text.indexOf("\n## ", from + 1);
        Map<Integer, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(text.substring(from, to < 0 ? text.length() : to));
        while (row.find()) {
            rows.put(Integer.parseInt(row.group(1)), row.group(2));
        }
        return rows;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .toList();
    }

    private static Set<String> requirements() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/kazasu/features"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> all(REQUIREMENT, read(file)).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyDefectIsShownBySomethingThatThereIs() throws IOException {
        Map<Integer, String> shown = rows("profiles.md", "6.");
        assertThat(shown.keySet())
                .isEqualTo(rows("reference/card-interface.md", "8.").keySet())
                .hasSize(25);
        Set<String> requirements = requirements();
        shown.forEach((number, row) -> {
            List<String> names = all(NAME, row);
            List<String> tags = all(REQUIREMENT, row);
            assertThat(Profiles.names()).as("defect %d", number).containsAll(names);
            assertThat(requirements).as("defect %d", number).containsAll(tags);
            boolean outside = row.contains("outside card scope");
            assertThat(names.isEmpty() && tags.isEmpty())
                    .as("defect %d", number)
                    .isEqualTo(outside);
        });
    }

    @Test
    void everyProfileIsDocumented() throws IOException {
        String text = Files.readString(DOCS.resolve("profiles.md"));
        assertThat(Profiles.names()).allMatch(name -> text.contains("| `" + name + "` |"));
    }
}
