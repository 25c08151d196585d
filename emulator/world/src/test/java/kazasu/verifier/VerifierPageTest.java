package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/verifier.md has every reason as the program says it. */
class VerifierPageTest {
    @Test
    void every_reason_is_on_the_page() throws IOException {
        String page = Files.readString(Path.of("../../docs/verifier.md"));
        for (Reason reason : Reason.values()) {
            String step = reason.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(page)
                    .contains(String.format(
                            "| `%s` | %s | %s | %s | %s |",
                            reason.word(),
                            step,
                            reason.verdict(),
                            reason.text().en(),
                            reason.text().ja()));
        }
    }
}
