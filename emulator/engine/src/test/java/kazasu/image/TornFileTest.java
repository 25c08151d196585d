package kazasu.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kazasu.card.SystemChance;
import kazasu.card.TestCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes between two steps of writing an image. */
final class TornFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "new ".repeat(5000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Every step of a write, by its name. */
    private static List<String> steps(Path file) throws IOException {
        List<String> steps = new ArrayList<>();
        new AtomicFile(steps::add).write(file, NEW);
        return steps;
    }

    private static AtomicFile.Moments cutAt(int step) {
        int[] passed = {0};
        return name -> {
            if (passed[0]++ == step) {
                throw new Cut();
            }
        };
    }

    @Test
    void aCutAtAnyStepLeavesTheOldContentOrTheNew() throws IOException {
        List<String> steps = steps(directory.resolve("clean"));
        assertThat(steps)
                .startsWith("begun", "draft made", "written up to 8192")
                .contains("written up to 20000");
        for (int cut = 0; cut < steps.size(); cut++) {
            Path file = Files.write(directory.resolve("file-" + cut), OLD);
            AtomicFile torn = new AtomicFile(cutAt(cut));
            assertThatThrownBy(() -> torn.write(file, NEW)).isInstanceOf(Cut.class);
            boolean renamed = cut >= steps.indexOf("renamed");
            assertThat(file).as(steps.get(cut)).hasBinaryContent(renamed ? NEW : OLD);
        }
    }

    @Test
    void theNextHolderRemovesTheDraftOfOneThatWasKilled() throws IOException {
        Path file = directory.resolve("a.card");
        CardFile.save(file, CardImage.of(TestCards.specimen()));
        assertThatThrownBy(() -> new AtomicFile(cutAt(2)).write(file, NEW)).isInstanceOf(Cut.class);
        Path other = Files.write(directory.resolve(".b.card.1.new"), OLD);
        assertThat(drafts()).hasSize(2);
        CardFile.open(file, new SystemChance()).close();
        assertThat(drafts()).containsExactly(other);
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(".new")).toList();
        }
    }
}
