package kazasu.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kazasu.model.Application;
import kazasu.model.Profile;
import kazasu.model.StatusTable;
import kazasu.model.Switch;
import org.junit.jupiter.api.Test;

class CardReferenceTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern NAME = Pattern.compile("\\[(\\w+) ([^\\]]+)\\]");

    @Test
    void everyRowOfTheSourceHasOneEntryAndEveryEntryARow() throws IOException {
        List<SourceTables.Row> rows = SourceTables.of(Files.readString(DOCS.resolve("reference/card-interface.md")));
        assertThat(rows).hasSizeGreaterThan(120);
        assertThat(Coverage.all().stream().map(entry -> new SourceTables.Row(entry.section(), entry.row())))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void whatAnEntryNamesIsThere() {
        for (Coverage.Entry entry : Coverage.all()) {
            Matcher names = NAME.matcher(entry.where());
            while (names.find()) {
                assertThat(exists(names.group(1), names.group(2)))
                        .as("%s in %s", names.group(), entry)
                        .isTrue();
            }
        }
    }

    private static boolean exists(String kind, String name) {
        return switch (kind) {
            case "EF" ->
                kazasu.model.Files.of(Application.JPKI).stream()
                        .anyMatch(file -> file.idHex().equals(name));
            case "command" ->
                StatusTable.all().stream().anyMatch(table -> table.command().equals(name));
            case "switch" -> Switch.named(name).isPresent();
            case "profile" -> Profile.named(name).isPresent();
            case "page" -> Files.exists(DOCS.resolve(name));
            default -> false;
        };
    }

    @Test
    void everySwitchIsNamedByTheDecisions() throws IOException {
        String decisions = Files.readString(DOCS.resolve("decisions.md"));
        for (Switch which : Switch.values()) {
            assertThat(decisions).contains("| `" + which.key() + "`");
        }
    }

    @Test
    void thePageIsOfToday() throws IOException {
        assertThat(Files.readString(DOCS.resolve("card.md")))
                .as("./kazasu card reference > docs/card.md")
                .isEqualTo(CardReference.markdown());
    }
}
