package kazasu.mutation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kazasu.card.EmbeddedCard;
import kazasu.card.runtime.AppletClasses;
import kazasu.model.Event;
import kazasu.model.RandomCommands;
import kazasu.model.ReferenceCard;

/**
 * The applet against the oracle: random commands from fixed seeds to a card handed over, one whose PINs get blocked and one in
 * state BLANK; few at first, since most changes show soon.
 */
final class OracleTrial {
    private static final List<Integer> LENGTHS = List.of(200, 2_000, 20_000);
    private static final int NO_ANSWER = 0x6F00;

    private final Deck deck;

    OracleTrial(Deck deck) {
        this.deck = deck;
    }

    /** Whether the oracle agrees with every answer of cards of these classes. */
    boolean passes(Supplier<AppletClasses> classes) {
        try {
            AppletClasses loaded = classes.get();
            return IntStream.range(0, LENGTHS.size()).allMatch(round -> agrees(loaded, round));
        } catch (RuntimeException | LinkageError | StackOverflowError | Steps.EndlessLoop e) {
            // a class that can't be loaded, a card that can't be made, a command that doesn't end
            return false;
        }
    }

    private boolean agrees(AppletClasses classes, int round) {
        int commands = LENGTHS.get(round);
        return deck.deals(classes, 3 * round)
                .allMatch(deal -> agrees(deal.card(), deal.oracle(), deal.events(), commands));
    }

    private static boolean agrees(EmbeddedCard card, ReferenceCard oracle, RandomCommands events, int commands) {
        for (int sent = 0; sent < commands; ) {
            Event event = events.next();
            if (event instanceof Event.Command command) {
                sent++;
                byte[] answer = card.transmit(command.bytes());
                // the oracle may not know what to expect; that the applet threw is never it
                if (sw(answer) == NO_ANSWER
                        || !oracle.judge(command.bytes(), answer).passed()) {
                    return false;
                }
            } else {
                Event.Power power = (Event.Power) event;
                oracle.apply(power);
                apply(card, power);
            }
        }
        return true;
    }

    private static int sw(byte[] answer) {
        return answer.length < 2
                ? NO_ANSWER
                : (answer[answer.length - 2] & 0xFF) << 8 | answer[answer.length - 1] & 0xFF;
    }

    private static void apply(EmbeddedCard card, Event.Power power) {
        switch (power) {
            case ON -> card.powerOn();
            case OFF -> card.powerOff();
            case WARM_RESET -> card.warmReset();
        }
    }
}
