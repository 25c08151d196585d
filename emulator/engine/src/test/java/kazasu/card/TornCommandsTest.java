package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.card.runtime.PersistentState;
import kazasu.image.CardImage;
import kazasu.model.Aids;
import kazasu.pki.KeyPairGenerationDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The power fails at every persistent write of a command: what is left is one of the outcomes of docs/decisions.md §5. */
final class TornCommandsTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String KEY = "jpki.card.files[6].";
    private static final String NEW_PIN = "002C0298" + "04" + "35363738";
    private static final String CHANGE = "0024019804" + "35363738";
    private static final String VERIFY = "0020009804" + "31323334";
    private static final String MISS = "0020009804" + "39393939";

    /** One key for all of a test's cards: making RSA keys is not what is looked at here. */
    private static final RSAPrivateCrtKey NEXT_KEY = new SystemChance().nextRsaKey();

    private static final class FixedKey implements Chance {
        private final Chance rest = new SeededChance(8, 8);

        @Override
        public void nextBytes(byte[] bytes) {
            rest.nextBytes(bytes);
        }

        @Override
        public RSAPrivateCrtKey nextRsaKey() {
            return NEXT_KEY;
        }
    }

    private static final CardImage IMAGE = CardImage.of(TestCards.specimen());

    /** A card on which the commands before were sent. */
    private static EmbeddedCard card(List<String> before) {
        EmbeddedCard card = IMAGE.toCard(new FixedKey());
        card.powerOn();
        for (String command : before) {
            if (command.equals("session")) {
                KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
            } else {
                card.send(command);
            }
        }
        return card;
    }

    private static Map<String, String> memory(EmbeddedCard card) {
        PersistentState state = card.state();
        Map<String, String> memory = new TreeMap<>();
        state.paths().forEach(path -> memory.put(path, Hex.format(state.get(path))));
        return memory;
    }

    static Stream<Arguments> wholeOrNothing() {
        return Stream.of(
                Arguments.of(List.of(SELECT, VERIFY), CHANGE),
                Arguments.of(List.of(SELECT, MISS, MISS, "session"), NEW_PIN),
                Arguments.of(List.of("session"), "002C029004" + "35363738"),
                Arguments.of(List.of(SELECT, MISS, MISS, MISS, "session"), "002C0398"),
                Arguments.of(List.of("session", "00A4020C020008"), "00D6000003" + "010203"),
                Arguments.of(List.of("session", "00A4020C020008"), "000E0001"),
                Arguments.of(List.of("session"), "00DA5F5108" + "0102030405060708"));
    }

    @ParameterizedTest
    @MethodSource("wholeOrNothing")
    void leavesWhatWasOrWhatWillBe(List<String> before, String command) {
        EmbeddedCard whole = card(before);
        Map<String, String> old = memory(whole);
        Map<String, String> wanted = outcome(whole, command);
        Set<Map<String, String>> seen = torn(before, command, writes(before, command));
        assertThat(seen).isSubsetOf(old, wanted);
    }

    @Test
    void verifyLeavesTheTriesOneFewerOrFull() {
        List<String> before = List.of(SELECT, MISS);
        Map<String, String> old = memory(card(before));
        String tries = "jpki.card.files[7].pin.tries";
        for (Map<String, String> left : torn(before, VERIFY, writes(before, VERIFY))) {
            assertThat(left.get(tries)).isIn("02", "01", "03");
            Map<String, String> rest = new HashMap<>(left);
            rest.put(tries, old.get(tries));
            assertThat(rest).isEqualTo(old);
        }
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(List.of("session"), "0046809700", 256),
                Arguments.of(List.of("session"), "0046829700", 97),
                Arguments.of(List.of("session", "0046829700"), "0046809700", 256),
                Arguments.of(List.of("session", "0046829700"), "0046829700", 97),
                Arguments.of(List.of("session"), "00DA979780" + "C1".repeat(128), 0),
                Arguments.of(List.of("session"), "00DAB09761" + "04".repeat(97), 0));
    }

    /** The old key can be there only while nothing was written; afterwards there is none, until the new one is complete. */
    @ParameterizedTest
    @MethodSource("keys")
    void aNewKeyLeavesNoneOrAllOfItself(List<String> before, String command, int length) {
        long writes = writes(before, command);
        Map<String, String> old = memory(card(before));
        for (Map<String, String> left : torn(before, command, writes)) {
            boolean untouched = left.get(KEY + "parts").equals(old.get(KEY + "parts"))
                    && left.get(KEY + "publicKey").equals(old.get(KEY + "publicKey"));
            boolean none = left.get(KEY + "parts").equals("00");
            assertThat(untouched || none).as(left.get(KEY + "parts")).isTrue();
        }
        EmbeddedCard whole = card(before);
        assertThat(whole.send(command).data()).hasSize(length);
    }

    /** A key half wiped must not be taken for one of the other kind. */
    @Test
    void aKeyTornAndMadeAnewWorks() {
        List<String> before = List.of("session", "0046829700");
        long writes = writes(before, "0046809700");
        for (long cut = 0; cut < writes; cut++) {
            EmbeddedCard card = card(before);
            tear(card, "0046809700", cut);
            KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
            assertThat(card.send("0046829700").data()).hasSize(97);
            card.send(SELECT);
            card.send(VERIFY);
            assertThat(card.send("802A0397" + "01" + "00" + "00").data().length).isBetween(70, 104);
        }
    }

    private static Map<String, String> outcome(EmbeddedCard card, String command) {
        assertThat(card.send(command).isOk()).isTrue();
        return memory(card);
    }

    private static long writes(List<String> before, String command) {
        EmbeddedCard card = card(before);
        long start = card.persistentWrites();
        assertThat(card.send(command).isOk()).isTrue();
        return card.persistentWrites() - start;
    }

    private static Set<Map<String, String>> torn(List<String> before, String command, long writes) {
        Set<Map<String, String>> seen = new HashSet<>();
        for (long cut = 0; cut < writes; cut++) {
            EmbeddedCard card = card(before);
            tear(card, command, cut);
            seen.add(memory(card));
        }
        return seen;
    }

    private static void tear(EmbeddedCard card, String command, long cut) {
        card.cutPowerAfter(cut);
        assertThatThrownBy(() -> card.send(command)).isInstanceOf(CardRemovedException.class);
        card.powerOn();
    }
}
