package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.model.CardFile.Kind;
import org.junit.jupiter.api.Test;

/** The files against the table of docs/decisions.md §2. */
final class FilesTest {
    private static final Path DECISIONS = Path.of("../../docs/decisions.md");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9A-F]{4}) \\| (\\w+).*");
    private static final Pattern TRANSPARENT = Pattern.compile("\\| ([0-9A-F]{4}) \\| transparent,[^|]*\\| (\\d+) .*");

    @Test
    void areThoseOfTheDecisions() throws IOException {
        assertThat(ids(ROW, "$1"))
                .isEqualTo(Files.all().stream().map(CardFile::idHex).toList());
    }

    @Test
    void haveTheSizesOfTheDecisions() throws IOException {
        List<String> sizes = Files.all().stream()
                .filter(f -> f.kind() == Kind.TRANSPARENT)
                .map(f -> f.idHex() + " " + f.size())
                .toList();
        assertThat(ids(TRANSPARENT, "$1 $2")).isEqualTo(sizes);
    }

    @Test
    void shortIdsAreUnique() {
        assertThat(Files.all().stream().map(CardFile::shortId)).doesNotHaveDuplicates();
        assertThat(Files.byShortId(0x1B)).contains(Files.SIGNATURE_PASSWORD);
        assertThat(Files.byId(0x0101)).isEmpty();
    }

    @Test
    void factsMustFit() {
        CardFacts.Builder facts = CardFacts.builder();
        assertThatThrownBy(() -> facts.content(Files.AVAILABILITY, new byte[4])).hasMessageContaining("EF 0008");
        assertThatThrownBy(() -> facts.content(Files.SIGNATURE_KEY, new byte[1]))
                .hasMessageContaining("EF 001A");
        assertThatThrownBy(() -> facts.pin(PinRule.SIGNATURE, new byte[5])).hasMessageContaining("5 bytes");
        assertThatThrownBy(() -> facts.triesLeft(PinRule.SIGNATURE, 6)).hasMessageContaining("6 tries");
    }

    @Test
    void factsCanBeTakenUpAgain() {
        ObedientCard card = new ObedientCard(Specimen.full().triesLeft(PinRule.SIGNATURE, 1).build().toBuilder()
                .build());
        card.send(Hex.parse("00A4040C0A" + Aids.JPKI));
        assertThat(card.transmit(Hex.parse("0020009B")).swHex()).isEqualTo("63C1");
    }

    private static List<String> ids(Pattern pattern, String as) throws IOException {
        try (Stream<String> lines = java.nio.file.Files.lines(DECISIONS)) {
            return lines.filter(l -> pattern.matcher(l).matches())
                    .map(l -> pattern.matcher(l).replaceFirst(as))
                    .toList();
        }
    }
}
