package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kazasu.image.CardImage;
import kazasu.model.Event;
import kazasu.model.PinRule;
import kazasu.model.RandomCommands;
import kazasu.model.ReferenceCard;
import org.junit.jupiter.api.Test;

/** Many cards in one JVM, driven from many threads, a card from several in turn: every answer is judged. */
final class ManyCardsTest {
    private static final int CARDS = 200;
    private static final int THREADS = 16;
    private static final int ROUNDS = 4_000;

    private record Driven(EmbeddedCard card, ReferenceCard oracle, RandomCommands events) {
        void step() {
            card.exclusively(() -> {
                for (int i = 0; i < 5; i++) {
                    play(events.next());
                }
                return this;
            });
        }

        private void play(Event event) {
            if (event instanceof Event.Command command) {
                byte[] answer = card.transmit(command.bytes());
                var judgement = oracle.judge(command.bytes(), answer);
                assertThat(judgement.passed()).as(judgement.message(false)).isTrue();
                return;
            }
            Event.Power power = (Event.Power) event;
            oracle.apply(power);
            switch (power) {
                case ON -> card.powerOn();
                case OFF -> card.powerOff();
                case WARM_RESET -> card.warmReset();
            }
        }
    }

    @Test
    void areNeverMixedUp() throws Exception {
        List<Driven> cards = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            EmbeddedCard card = TestCards.specimen();
            ReferenceCard oracle = new ReferenceCard(CardImage.of(card).facts());
            oracle.powerOn();
            cards.add(new Driven(card, oracle, new RandomCommands(i, pins(), false)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> rounds = new ArrayList<>();
            Random random = new Random(1);
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(pool.submit(cards.get(random.nextInt(CARDS))::step));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<PinRule, byte[]> pins() {
        return Map.of(
                PinRule.USER_AUTHENTICATION, "1234".getBytes(StandardCharsets.US_ASCII),
                PinRule.SIGNATURE, "ABC123".getBytes(StandardCharsets.US_ASCII));
    }
}
