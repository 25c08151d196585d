package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every situation of {@code situations.txt}, and that the file leaves no row of a status table out. */
final class SituationsTest {
    private static final String AUTH = withLength(Specimen.AUTHENTICATION_PIN);
    private static final String SIGN = withLength(Specimen.SIGNATURE_PASSWORD);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("{jpki}", "00A4040C0A" + Aids.JPKI),
            Map.entry("{isd}", "00A4040C07" + Aids.ISSUER_SECURITY_DOMAIN),
            Map.entry("{admin}", "00A4040C08" + Aids.ADMINISTRATION),
            Map.entry("{auth-data}", AUTH),
            Map.entry("{sign-data}", SIGN),
            Map.entry("{auth-pin}", "00200098" + AUTH),
            Map.entry("{sign-pin}", "0020009B" + SIGN),
            Map.entry("{auth-wrong}", "002000980430303030"),
            Map.entry("{sign-wrong}", "0020009B06303030303030"),
            Map.entry("{16 bytes}", "00".repeat(16)),
            Map.entry("{128 bytes}", "80" + "01".repeat(128)),
            Map.entry("{246 bytes}", "F6" + "01".repeat(246)));
    private static final Map<String, CardFacts.Builder> CARDS = Map.of(
            "full", Specimen.full().deviceKey(Specimen.DEVICE_KEY),
            "pinless", Specimen.pinless(),
            "keyless", Specimen.withPins(Specimen.bare()));

    record Line(String table, String situation, String card, String before, String command, String answer) {
        static Line of(String text) {
            String[] f = text.split("\\|", -1);
            return new Line(f[0].strip(), f[1].strip(), f[2].strip(), f[3].strip(), f[4].strip(), f[5].strip());
        }

        String row() {
            return table + ": " + situation;
        }
    }

    static Stream<Line> lines() throws IOException {
        try (InputStream in = SituationsTest.class.getResourceAsStream("situations.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Line::of);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void answersAsTheReferenceSays(Line line) {
        ObedientCard card = new ObedientCard(CARDS.get(line.card()).build());
        Stream.of(line.before().split(" (?=\\{[a-z]|0)"))
                .filter(c -> !c.isEmpty())
                .forEach(c -> card.send(bytes(c)));

        Judgement judgement = card.send(bytes(line.command()));

        StatusRow row = judgement.row().orElseThrow();
        assertThat(row.command() + ": " + row.situation()).isEqualTo(line.row());
        String answer = Hex.format(judgement.response().orElseThrow().bytes());
        if (line.answer().startsWith("..")) {
            assertThat(answer).endsWith(line.answer().substring(2));
        } else {
            assertThat(answer).isEqualTo(line.answer());
        }
        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.AGREES);
    }

    @Test
    void noRowIsLeftOut() throws IOException {
        Set<String> reached = lines().map(Line::row).collect(Collectors.toCollection(TreeSet::new));
        reached.add("EXTERNAL AUTHENTICATE: SESSION_OPENED"); // SessionTest

        Set<String> rows = StatusTable.all().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.withinSession())
                .map(row -> row.command() + ": " + row.situation())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reached).containsExactlyElementsOf(rows);
    }

    private static byte[] bytes(String text) {
        String hex = text;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            hex = hex.replace(word.getKey(), word.getValue());
        }
        return Hex.parse(hex);
    }

    private static String withLength(byte[] data) {
        return String.format("%02X", data.length) + Hex.format(data);
    }
}
