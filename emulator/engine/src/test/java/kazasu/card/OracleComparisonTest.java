package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import kazasu.apdu.Hex;
import kazasu.image.CardImage;
import kazasu.model.Event;
import kazasu.model.Judgement;
import kazasu.model.PinRule;
import kazasu.model.RandomCommands;
import kazasu.model.ReferenceCard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The applet and the oracle, written apart, agree on every answer of long random sequences. */
final class OracleComparisonTest {
    private static final int COMMANDS = 10_000;
    private static final Map<PinRule, byte[]> PINS = new EnumMap<>(Map.of(
            PinRule.USER_AUTHENTICATION, "1234".getBytes(StandardCharsets.US_ASCII),
            PinRule.SIGNATURE, "ABC123".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreeWithoutLocks(long seed) {
        compare(seed, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void agreeWithLocks(long seed) {
        compare(seed, true);
    }

    private static void compare(long seed, boolean blocking) {
        EmbeddedCard card = TestCards.specimen();
        ReferenceCard oracle = new ReferenceCard(CardImage.of(card).facts());
        oracle.powerOn();
        RandomCommands events = new RandomCommands(seed, PINS, blocking);
        Deque<String> transcript = new ArrayDeque<>();
        for (int i = 0; i < COMMANDS; ) {
            Event event = events.next();
            transcript.add(event.toString());
            if (event instanceof Event.Command command) {
                i++;
                byte[] answer = card.transmit(command.bytes());
                Judgement judgement = oracle.judge(command.bytes(), answer);
                transcript.add("  " + (answer.length > 40 ? answer.length + " bytes" : Hex.format(answer)));
                assertThat(judgement.passed())
                        .as("%s%nafter:%n%s", judgement.message(false), String.join("\n", transcript))
                        .isTrue();
            } else {
                Event.Power power = (Event.Power) event;
                oracle.apply(power);
                apply(card, power);
            }
            while (transcript.size() > 16) {
                transcript.remove();
            }
        }
    }

    private static void apply(EmbeddedCard card, Event.Power power) {
        switch (power) {
            case ON -> card.powerOn();
            case OFF -> card.powerOff();
            case WARM_RESET -> card.warmReset();
        }
    }
}
