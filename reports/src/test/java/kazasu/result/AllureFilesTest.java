package kazasu.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureFilesTest {
    @TempDir
    Path dir;

    @BeforeEach
    void write() {
        AllureFiles.write(Runs.of(Verdict.PASS), dir);
    }

    @Test
    void theEnvironmentSaysTargetAndSeed() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(dir.resolve("environment.properties"))) {
            properties.load(reader);
        }
        assertThat(properties).containsEntry("Target", "embedded").containsEntry("Seed", "7");
    }

    @Test
    void aCategoryMatchesItsOwnPrefixOverSeveralLinesOnly() throws IOException {
        JsonNode categories =
                new ObjectMapper().readTree(dir.resolve("categories.json").toFile());
        for (JsonNode category : categories) {
            Verdict verdict = Verdict.valueOf(category.get("name").asText());
            Pattern regex = Pattern.compile(category.get("messageRegex").asText());
            assertThat(regex.matcher(AllureFiles.prefix(verdict) + "\nexpected\nactual")
                            .matches())
                    .isTrue();
            assertThat(regex.matcher("expected " + verdict).matches()).isFalse();
        }
        assertThat(categories).hasSize(4);
    }
}
