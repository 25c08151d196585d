package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kazasu.Recorded;
import kazasu.image.CardImage;
import kazasu.model.Event;
import kazasu.model.Judgement;
import kazasu.model.ReferenceCard;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to a card, it answers, and as the oracle says: never 6F00, no exception. */
final class ApduFuzzTest {
    private static final CardImage IMAGE = CardImage.of(TestCards.specimen());

    static Stream<Named<byte[]>> sessions() {
        return Recorded.seeds(ApduFuzzTest.class, "sessions", CardSession::parse);
    }

    @MethodSource("sessions")
    @FuzzTest
    void everyCommandIsAnswered(byte[] session) {
        EmbeddedCard card = IMAGE.toCard(new SeededChance(3, 0));
        ReferenceCard oracle = new ReferenceCard(IMAGE.facts());
        card.powerOn();
        oracle.powerOn();
        for (Event event : CardSession.events(session)) {
            if (event instanceof Event.Command command) {
                judge(oracle, command, card.transmit(command.bytes()));
            } else {
                Event.Power power = (Event.Power) event;
                apply(card, power);
                oracle.apply(power);
            }
        }
    }

    private static void judge(ReferenceCard oracle, Event.Command command, byte[] answer) {
        assertThat(answer).as("%s", command).hasSizeBetween(2, 258);
        int sw = (answer[answer.length - 2] & 0xFF) << 8 | answer[answer.length - 1] & 0xFF;
        assertThat(sw).as("%s", command).isNotEqualTo(0x6F00);
        Judgement judgement = oracle.judge(command.bytes(), answer);
        assertThat(judgement.passed()).as(judgement.message(false)).isTrue();
    }

    private static void apply(EmbeddedCard card, Event.Power power) {
        switch (power) {
            case ON -> card.powerOn();
            case OFF -> card.powerOff();
            case WARM_RESET -> card.warmReset();
        }
    }
}
