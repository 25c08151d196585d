package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.List;
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
            Map.entry("{text}", "00A4040C0A" + Aids.TEXT),
            Map.entry("{surface}", "00A4040C0A" + Aids.SURFACE),
            Map.entry("{common}", "00A4040C0A" + Aids.COMMON),
            Map.entry("{juki}", "00A4040C0A" + Aids.JUKI),
            Map.entry("{text-aid}", "0A" + Aids.TEXT),
            Map.entry("{text-data}", withLength(Specimen.OTHER_PINS.get(PinRule.TEXT))),
            Map.entry("{common-data}", withLength(Specimen.OTHER_PINS.get(PinRule.COMMON))),
            Map.entry("{number-a-data}", withLength(Specimen.OTHER_PINS.get(PinRule.TEXT_NUMBER_A))),
            Map.entry("{32 bytes}", "20" + "5A".repeat(32)),
            Map.entry("{48 bytes}", "30" + "5A".repeat(48)),
            Map.entry("{auth-data}", AUTH),
            Map.entry("{sign-data}", SIGN),
            Map.entry("{auth-pin}", "00200098" + AUTH),
            Map.entry("{sign-pin}", "0020009B" + SIGN),
            Map.entry("{auth-wrong}", "002000980430303030"),
            Map.entry("{sign-wrong}", "0020009B06303030303030"),
            Map.entry("{16 bytes}", "00".repeat(16)),
            Map.entry("{97 bytes}", "61" + "04".repeat(97)),
            Map.entry("{128 bytes}", "80" + "01".repeat(128)),
            Map.entry("{246 bytes}", "F6" + "01".repeat(246)));
    private static final Map<String, CardFacts.Builder> CARDS = Map.of(
            "full", Specimen.everything(),
            "pinless", Specimen.pinless().deviceKey(Specimen.DEVICE_KEY),
            "keyless", Specimen.withPins(Specimen.bare()).deviceKey(Specimen.DEVICE_KEY),
            "blank", CardFacts.builder().lifeCycle(LifeCycle.BLANK).deviceKey(Specimen.DEVICE_KEY),
            "p384",
                    Specimen.full().deviceKey(Specimen.DEVICE_KEY).key(Files.SIGNATURE_KEY, (ECPublicKey)
                            Signer.P384.getPublic()));

    record Line(String table, String situation, String card, String before, String command, String answer) {
        static Line of(String text) {
            String[] f = text.split("\\|", -1);
            return new Line(f[0].strip(), f[1].strip(), f[2].strip(), f[3].strip(), f[4].strip(), f[5].strip());
        }

        String row() {
            return table + ": " + situation;
        }

        /** The first word names the card, the others set its switches. */
        CardFacts facts() {
            String[] words = card.split(" ");
            Switches switches = Switches.DEFAULTS;
            for (String word : List.of(words).subList(1, words.length)) {
                String[] setting = word.split("=");
                switches = switches.with(Switch.named(setting[0]).orElseThrow(), setting[1]);
            }
            return CARDS.get(words[0]).switches(switches).build();
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
        ObedientCard card = new ObedientCard(line.facts());
        Stream.of(line.before().split(" (?=\\{[a-z]|0|8)"))
                .filter(c -> !c.isEmpty())
                .forEach(c -> prepare(card, c));
        Judgement judgement = card.send(bytes(line.command()));

        StatusRow row = judgement.row().orElseThrow();
        assertThat(name(row)).isEqualTo(line.row());
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
                .map(SituationsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).containsExactlyElementsOf(rows);
    }

    /** Table, situation, and the switches of a row that isn't the default's. */
    static String name(StatusRow row) {
        return row.settings().stream()
                .map(s -> " " + s.which().key() + "=" + s.value())
                .collect(Collectors.joining("", row.command() + ": " + row.situation(), ""));
    }

    private static void prepare(ObedientCard card, String command) {
        if (command.equals("{session}")) {
            card.openSession();
        } else {
            card.send(bytes(command));
        }
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
