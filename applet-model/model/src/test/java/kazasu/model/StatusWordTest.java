package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StatusWordTest {
    private static final Path REFERENCE = Path.of("../../docs/reference/card-interface.md");

    @Test
    void hasJicsapsTable() throws IOException {
        String line = java.nio.file.Files.readAllLines(REFERENCE).stream()
                .filter(l -> l.startsWith("JICSAP table 25"))
                .findFirst()
                .orElseThrow();
        String list = line.substring(line.indexOf(':') + 1, line.indexOf("**"));
        Set<String> listed = Arrays.stream(list.replace(".", "").strip().split(" "))
                .flatMap(w -> w.equals("6A80–6A88") ? Arrays.stream(range()) : Arrays.stream(new String[] {w}))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Arrays.stream(StatusWord.values())
                        .filter(w -> w.jicsap() && w != StatusWord.TRIES_LEFT)
                        .map(StatusWord::pattern))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void isFoundByWhatACardAnswers() {
        assertThat(StatusWord.of(0x63C4)).contains(StatusWord.TRIES_LEFT);
        assertThat(StatusWord.of(0x6300)).contains(StatusWord.NOT_AUTHENTICATED);
        assertThat(StatusWord.of(0x1234)).isEmpty();
    }

    @Test
    void isAlwaysOneThatTheCardsTableHas() {
        assertThat(StatusTable.all().stream()
                        .flatMap(t -> t.rows().stream())
                        .filter(r -> r.settings().isEmpty())
                        .map(StatusRow::status)
                        .filter(w -> !w.jicsap()))
                .containsOnly(StatusWord.SECURE_MESSAGING_REFUSED, StatusWord.NO_SESSION_KEY);
    }

    private static String[] range() {
        return new String[] {"6A80", "6A81", "6A82", "6A83", "6A84", "6A85", "6A86", "6A87", "6A88"};
    }
}
