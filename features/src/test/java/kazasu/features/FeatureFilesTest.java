package kazasu.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules of the feature files. */
class FeatureFilesTest {
    private static final Pattern SCENARIO = Pattern.compile("\\s*(シナリオ|シナリオアウトライン|Scenario|Scenario Outline): .*");
    private static final Pattern TAGS = Pattern.compile("\\s*@K-[A-Z]+-\\d{3} @(C|LC|L|U|ours)( @R\\d(\\.\\d)?-\\d+)*");
    private static final Pattern AROUND_THE_CARD = Pattern.compile("/(office|signing|verification|submission|login)/");
    private static final Pattern SOURCE =
            Pattern.compile("\\s*(card-interface|rules|docs/decisions|docs/other-applications)\\.md §.*");

    @Test
    void everyScenarioHasARequirementACertaintyAndASource() throws Exception {
        for (Path feature : features()) {
            List<String> lines = Files.readAllLines(feature);
            for (int i = 0; i < lines.size(); i++) {
                if (SCENARIO.matcher(lines.get(i)).matches()) {
                    assertThat(lines.get(i - 1))
                            .as(feature + ", above " + lines.get(i))
                            .matches(TAGS);
                    assertThat(lines.get(i + 1))
                            .as(feature + ", below " + lines.get(i))
                            .matches(SOURCE);
                }
            }
        }
    }

    @Test
    void aFileIsJapaneseUnlessItsNameSaysEnglish() throws Exception {
        for (Path feature : features()) {
            boolean english = feature.toString().endsWith(".en.feature");
            assertThat(Files.readString(feature).startsWith("# language: ja"))
                    .as(feature.toString())
                    .isNotEqualTo(english);
        }
    }

    /** What isn't ours is some rule's of rules.md §§1 to 6. */
    @Test
    void everyScenarioAroundTheCardNamesItsRule() throws Exception {
        for (Path feature : features()) {
            if (AROUND_THE_CARD.matcher(feature.toString()).find()) {
                assertThat(Files.readAllLines(feature))
                        .as(feature.toString())
                        .filteredOn(line -> line.contains("@K-") && !line.contains("@ours"))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).contains(" @R"));
            }
        }
    }

    /** A build in the C locale loses files with other names, and the suite would be green with a tenth of its scenarios. */
    @Test
    void fileNamesAreAscii() throws Exception {
        assertThat(features())
                .hasSizeGreaterThan(20)
                .allSatisfy(feature -> assertThat(feature.toString()).matches("\\p{ASCII}+"));
    }

    @Test
    void noFileSpellsAPin() throws Exception {
        for (Path feature : features()) {
            assertThat(Files.readString(feature)).doesNotContain("ABC123").doesNotContain("1234\"");
        }
    }

    private static List<Path> features() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(FeatureFilesTest.class.getResource("/kazasu/features/reading"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".feature")).toList();
        }
    }
}
