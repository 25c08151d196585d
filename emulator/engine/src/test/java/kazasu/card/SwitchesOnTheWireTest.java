package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.model.Aids;
import kazasu.model.Switch;
import kazasu.model.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value of each switch shows in what the card answers (docs/decisions.md §5, §7). */
final class SwitchesOnTheWireTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String RIGHT = "0020009804" + "31323334";
    private static final String WRONG = "0020009804" + "39393939";
    private static final String SIGN = "802A0097" + "14" + "00".repeat(20) + "00";
    private static final String NEW_PIN = "0024019804" + "35363738";

    /** How one switch is seen, and what is seen with each of its values, in their order. */
    private record Probe(Function<EmbeddedCard, String> look, List<String> seen) {
        static Probe of(List<String> seen, String... commands) {
            return new Probe(card -> last(card, commands), seen);
        }
    }

    private static final Map<Switch, Probe> PROBES = probes();

    private static Map<Switch, Probe> probes() {
        Map<Switch, Probe> probes = new EnumMap<>(Switch.class);
        pins(probes);
        signing(probes);
        files(probes);
        power(probes);
        return probes;
    }

    private static void pins(Map<Switch, Probe> probes) {
        String query = "00200098";
        probes.put(Switch.LOCKED_QUERY, Probe.of(List.of("63C0", "6984"), SELECT, WRONG, WRONG, WRONG, query));
        probes.put(Switch.LOCKED, Probe.of(List.of("6984", "6983"), SELECT, WRONG, WRONG, WRONG, RIGHT));
        probes.put(
                Switch.WRONG_LENGTH_COSTS_A_TRY,
                Probe.of(List.of("63C2", "6700"), SELECT, "0020009805" + "3132333435"));
        probes.put(Switch.FAILURE_DROPS_STATUS, Probe.of(List.of("6982", "9000"), SELECT, RIGHT, WRONG, SIGN));
        probes.put(Switch.UNSET_PIN, Probe.of(List.of("6984", "63C0"), SELECT, "0020009004" + "31323334"));
        probes.put(Switch.CHANGE_KEEPS_STATUS, Probe.of(List.of("9000", "6982"), SELECT, RIGHT, NEW_PIN, SIGN));
        probes.put(
                Switch.CHANGE_CHECKS_CHARACTERS,
                Probe.of(List.of("9000", "6A80"), SELECT, RIGHT, "0024019804" + "3536373A"));
    }

    private static void signing(Map<Switch, Probe> probes) {
        probes.put(
                Switch.SIGN_BAD_LENGTH,
                Probe.of(List.of("6985", "6700"), SELECT, RIGHT, "802A0297" + "14" + "00".repeat(20) + "00"));
        probes.put(
                Switch.SIGN_WITHOUT_LE,
                Probe.of(List.of("6700", "9000"), SELECT, RIGHT, SIGN.substring(0, SIGN.length() - 2)));
        probes.put(Switch.PSS_SALT, new Probe(SwitchesOnTheWireTest::saltLength, List.of("32", "20", "0")));
        probes.put(
                Switch.SHORT_ID_MAKES_CURRENT,
                Probe.of(List.of("6981", "9000"), SELECT, "00A4020C020006", "00200098", "00B0000001"));
    }

    private static void files(Map<Switch, Probe> probes) {
        String fci = "00A404000A" + Aids.JPKI + "00";
        probes.put(
                Switch.FCI,
                new Probe(
                        card -> Hex.format(card.send(fci).bytes()), List.of("6F0C840A" + Aids.JPKI + "9000", "9000")));
        probes.put(Switch.READ_AUTHENTICATION_CERTIFICATE, Probe.of(List.of("9000", "6982"), SELECT, "00B08A0004"));
        probes.put(Switch.READ_SHORT, Probe.of(List.of("9000", "6282"), SELECT, "00B0860000"));
        probes.put(Switch.EMPTY_CERTIFICATE, new Probe(SwitchesOnTheWireTest::emptied, List.of("9000", "6A82")));
        probes.put(Switch.LAST_COMMAND_INDICATOR, Probe.of(List.of("6700", "9000"), SELECT, "80FC0000"));
    }

    private static void power(Map<Switch, Probe> probes) {
        String selectFile = "00A4020C020006";
        probes.put(
                Switch.WARM_RESET_APPLICATION,
                new Probe(card -> afterReset(card, selectFile), List.of("6A86", "9000")));
        probes.put(
                Switch.WARM_RESET_STATUS, new Probe(card -> afterReset(card, SELECT, SIGN), List.of("9000", "6982")));
        probes.put(Switch.FIRST_COMMAND, Probe.of(List.of("9000", "6F00"), SELECT));
    }

    private static String last(EmbeddedCard card, String... commands) {
        return Stream.of(commands)
                .map(card::send)
                .reduce((before, after) -> after)
                .orElseThrow()
                .swHex();
    }

    private static String afterReset(EmbeddedCard card, String... commands) {
        last(card, SELECT, RIGHT);
        card.warmReset();
        return last(card, commands);
    }

    private static String emptied(EmbeddedCard card) {
        byte[] filler = new byte[2048];
        Arrays.fill(filler, (byte) 0xFF);
        card.state().set("jpki.card.files[4].content", filler);
        return last(card, SELECT, "00A4020C02000A");
    }

    /** The position of the 01 in the data block tells; there is no other way to see a salt's length. */
    private static String saltLength(EmbeddedCard card) {
        last(card, SELECT, RIGHT);
        byte[] signature = card.send("802A0497" + "20" + "11".repeat(32) + "00").data();
        BigInteger modulus = new BigInteger(1, card.state().get("jpki.card.files[6].publicKey"));
        byte[] block = new BigInteger(1, signature)
                .modPow(BigInteger.valueOf(65537), modulus)
                .toByteArray();
        return Integer.toString(Pss.saltLength(block, 256));
    }

    static Stream<Arguments> values() {
        return Stream.of(Switch.values())
                .flatMap(which -> which.choices().stream().map(value -> Arguments.of(which, value)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueShows(Switch which, String value) {
        Probe probe = PROBES.get(which);
        assertThat(probe).as("how %s is seen", which.key()).isNotNull();
        Switches switches = Switches.DEFAULTS.with(which, value);
        EmbeddedCard card = TestCards.specimen(switches);
        assertThat(probe.look().apply(card))
                .isEqualTo(probe.seen().get(which.choices().indexOf(value)));
    }

    /** Selecting by itself after the reset counts as entering: what is verified afterwards must survive a re-SELECT. */
    @Test
    void aStatusGainedAfterAResetThatDroppedItStays() {
        EmbeddedCard card = TestCards.specimen(Switches.DEFAULTS
                .with(Switch.WARM_RESET_APPLICATION, "unchanged")
                .with(Switch.WARM_RESET_STATUS, "falls"));
        assertThat(afterReset(card, RIGHT, SELECT, SIGN)).isEqualTo("9000");
    }
}
