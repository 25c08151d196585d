package kazasu.model;

import java.util.List;
import java.util.Optional;

/**
 * A card and its oracle side by side: every event goes to both, and every answer is judged. Events that need power are passed over while
 * there is none, so that any part of a sequence is a sequence.
 */
public final class Comparison {
    /** A card as a comparison drives it. */
    public interface Subject {
        /** Sends a command to a card with power. */
        byte[] transmit(byte[] command);

        /** Changes its power. */
        void power(Event.Power event);

        /** Sends a command during which power goes, after so many persistent writes; the card is without power then. */
        void tear(byte[] command, int writes);
    }

    /**
     * Where the two part.
     *
     * @param index of the event
     * @param judgement of the answer
     */
    public record Mismatch(int index, Judgement judgement) {}

    private final Subject card;
    private final ReferenceCard oracle;
    private final DeviceAuthentication device;
    private boolean powered;

    /**
     * A card without power, and what is known of it.
     *
     * @param card the card
     * @param facts with the device key, if there are to be sessions
     */
    public Comparison(Subject card, CardFacts facts) {
        this.card = card;
        oracle = new ReferenceCard(facts);
        device = new DeviceAuthentication(facts.deviceKey().orElse(new byte[AdministrationChallengeRule.LENGTH]));
    }

    /** The first event of a sequence whose answer isn't as expected. */
    public static Optional<Mismatch> run(Subject card, CardFacts facts, List<Event> events) {
        Comparison comparison = new Comparison(card, facts);
        for (int i = 0; i < events.size(); i++) {
            Optional<Judgement> judgement = comparison.step(events.get(i)).filter(j -> !j.passed());
            if (judgement.isPresent()) {
                return Optional.of(new Mismatch(i, judgement.get()));
            }
        }
        return Optional.empty();
    }

    /** One event; the judgement of its answer, if it has one. */
    public Optional<Judgement> step(Event event) {
        if (event instanceof Event.Power power) {
            power(power);
        } else if (powered && event instanceof Event.Tear tear) {
            card.tear(tear.command(), tear.writes());
            oracle.apply(tear);
            powered = false;
        } else if (powered) {
            return Optional.of(exchange(command(event)));
        }
        return Optional.empty();
    }

    private byte[] command(Event event) {
        return event instanceof Event.Authentication authentication
                ? device.command(authentication)
                : ((Event.Command) event).bytes();
    }

    private void power(Event.Power event) {
        if (powered || event == Event.Power.ON) {
            card.power(event);
            oracle.apply(event);
            powered = event != Event.Power.OFF;
        }
    }

    private Judgement exchange(byte[] command) {
        byte[] answer = card.transmit(command);
        device.watch(command, answer);
        return oracle.judge(command, answer);
    }
}
