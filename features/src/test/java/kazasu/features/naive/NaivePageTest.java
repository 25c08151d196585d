package kazasu.features.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The page in docs is what the naive verifiers say today. */
class NaivePageTest {
    @Test
    void docsHaveThePageAsItIsPrinted() throws IOException {
        assertThat(NaiveCommand.page())
                .as("./kazasu certify naive > docs/naive-verifiers.md")
                .isEqualTo(Files.readString(docs().resolve("naive-verifiers.md")));
    }

    private static Path docs() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("docs"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here.resolve("docs");
    }
}
