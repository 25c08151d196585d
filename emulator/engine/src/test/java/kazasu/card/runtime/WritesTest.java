package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.card.TestCards;
import kazasu.model.Aids;
import kazasu.model.Profile;
import kazasu.pki.KeyPairGenerationDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** The write hook: how often each command writes, and what is left when the power fails in between. */
final class WritesTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String RIGHT = "002000980431323334";
    private static final String WRONG = "002000980439393939";
    private static final String QUERY = "00200098";
    private static final String CHANGE = "002401980435363738";

    /** The same on every JDK: a count that moves means that a command writes something else than it did. */
    @Test
    void countsTheWritesOfEachCommand() {
        EmbeddedCard card = TestCards.specimen();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String command : new String[] {SELECT, QUERY, WRONG, RIGHT, CHANGE, "00A4020C02000A", "00B0000000"}) {
            counts.put(command, writes(card, () -> card.send(command)));
        }
        counts.put("sign", writes(card, () -> card.send("802A009714" + "00".repeat(20) + "00")));
        assertThat(counts.values()).containsExactly(0L, 0L, 1L, 2L, 3L, 0L, 0L, 0L);
    }

    @Test
    void theFirstSelectOfAnApplicationWritesNothing() {
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, new SystemChance());
        card.powerOn();
        assertThat(writes(card, () -> card.send("00A4040C08" + Aids.ADMINISTRATION)))
                .isZero();
    }

    @Test
    void countsTheWritesOfAFirstIssuance() {
        assertThat(TestCards.issued(1).persistentWrites()).isEqualTo(ISSUANCE);
    }

    private static final long ISSUANCE = 1152;

    private static long writes(EmbeddedCard card, Runnable action) {
        long before = card.persistentWrites();
        action.run();
        return card.persistentWrites() - before;
    }

    @Test
    void aTornVerifyHasCostItsTryOrNot() {
        for (int cut = 0; cut <= 2; cut++) {
            EmbeddedCard card = TestCards.specimen();
            card.send(SELECT);
            card.cutPowerAfter(cut);
            int left = cut == 0 ? 3 : cut == 1 ? 2 : 3;
            if (cut < 2) {
                assertThatThrownBy(() -> card.send(RIGHT)).isInstanceOf(CardRemovedException.class);
                card.powerOn();
            } else {
                assertThat(card.send(RIGHT).isOk()).isTrue();
            }
            card.send(SELECT);
            assertThat(card.send(QUERY).swHex()).as("cut after %d", cut).isEqualTo("63C" + left);
        }
    }

    @ParameterizedTest
    @CsvSource({"ABC123,NEWPASS123", "ABC123,SHORT9", "ABC123,LONGPASSWORD1234"})
    void aTornChangeLeavesTheOldPinOrTheNewOne(String old, String wanted) {
        String change = "0024019B" + String.format("%02X", wanted.length()) + hex(wanted);
        EmbeddedCard whole = TestCards.specimen();
        verified(whole, old);
        long writes = writes(whole, () -> assertThat(whole.send(change).isOk()).isTrue());
        for (int cut = 0; cut < writes; cut++) {
            EmbeddedCard card = TestCards.specimen();
            verified(card, old);
            card.cutPowerAfter(cut);
            assertThatThrownBy(() -> card.send(change)).isInstanceOf(CardRemovedException.class);
            card.powerOn();
            card.send(SELECT);
            assertThat(card.send(verify(wanted)).isOk()).isFalse();
            assertThat(card.send(verify(old)).isOk()).as("cut after %d", cut).isTrue();
        }
        whole.powerOff();
        whole.powerOn();
        verified(whole, wanted);
    }

    private static void verified(EmbeddedCard card, String pin) {
        card.send(SELECT);
        assertThat(card.send(verify(pin)).isOk()).isTrue();
    }

    private static String verify(String pin) {
        return "0020009B" + String.format("%02X", pin.length()) + hex(pin);
    }

    private static String hex(String pin) {
        return Hex.format(pin.getBytes(StandardCharsets.US_ASCII));
    }

    /** A part that was written twice, or outside an import, would make a wrong signature, and that would betray the key. */
    @Test
    void aKeyPartComesOnceAndOnlyWithinAnImport() {
        EmbeddedCard card = TestCards.specimen();
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        String part = "00DA%s9780" + "01".repeat(128);
        assertThat(card.send(String.format(part, "92")).swHex()).isEqualTo("6985");
        assertThat(card.send(String.format(part, "97")).isOk()).isTrue();
        assertThat(card.send(String.format(part, "92")).isOk()).isTrue();
        assertThat(card.send(String.format(part, "92")).swHex()).isEqualTo("6985");
        assertThat(card.send("0046819700").swHex()).isEqualTo("6985");
    }

    @Test
    void aTransactionThatIsTornLeavesNothing() throws Exception {
        CardRuntime runtime = Probes.mended();
        ApduChannel card = runtime::answer;
        long before = runtime.writes().count();
        card.send("00090000");
        long writes = runtime.writes().count() - before;
        assertThat(writes).isGreaterThanOrEqualTo(8);
        for (int cut = 0; cut < writes; cut++) {
            CardRuntime torn = Probes.mended();
            torn.writes().cutAfter(cut);
            assertThatThrownBy(() -> torn.answer(new byte[] {0, 9, 0, 0})).isInstanceOf(PowerCut.class);
            torn.reset();
            torn.answer(new byte[] {0, (byte) 0xA4, 4, 0, 6, (byte) 0xF0, 1, 2, 3, 4, 5});
            ApduChannel again = torn::answer;
            assertThat(Hex.format(again.send("0005000000").bytes()))
                    .as("cut after %d", cut)
                    .isEqualTo("0000000000000000" + "9000");
        }
    }

    @Test
    void tenThousandSignaturesLeaveNothingBehind() throws Exception {
        CardRuntime runtime = Probes.mended();
        ApduChannel card = runtime::answer;
        card.send("0002000000");
        for (int i = 0; i < 10_000; i++) {
            assertThat(card.send("00060000").isOk()).isTrue();
        }
        System.gc();
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (runtime.transients().size() > 100 && System.nanoTime() < deadline) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(runtime.transients().size()).isLessThanOrEqualTo(100);
    }

    @Test
    void logsWhatAnAppletThrowsWithoutItsMessage() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(CardRuntime.class);
        Level level = logger.getLevel();
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        logger.addAppender(events);
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
        try {
            ApduChannel card = Probes.mended()::answer;
            assertThat(card.send("00040000").swHex()).isEqualTo("6F00");
        } finally {
            logger.detachAppender(events);
            logger.setLevel(level);
            logger.setAdditive(true);
        }
        assertThat(events.list).hasSize(1);
        assertThat(events.list.get(0).getFormattedMessage())
                .contains("ArithmeticException")
                .contains("ProbeApplet")
                .doesNotContain("probe\"");
    }
}
