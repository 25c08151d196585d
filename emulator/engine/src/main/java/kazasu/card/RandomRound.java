package kazasu.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.image.CardImage;
import kazasu.model.CardFacts;
import kazasu.model.Comparison;
import kazasu.model.Event;
import kazasu.model.Judgement;
import kazasu.model.Plan;
import kazasu.model.RandomCommands;
import kazasu.model.RandomSwitches;
import kazasu.model.Shrinking;
import kazasu.model.Switches;
import kazasu.model.Transcript;

/**
 * The applet against the oracle over one random sequence: commands right, nearly right and wrong, power events, power cuts. A
 * disagreement is shrunk to the fewest events that still show it. The same image and seed give the same round.
 */
public final class RandomRound {
    private final CardImage image;
    private final CardFacts facts;
    private final long seed;
    private final Plan plan;

    private RandomRound(CardImage image, long seed) {
        this.image = image;
        this.seed = seed;
        facts = image.facts();
        plan = Plan.everything(image.pins());
    }

    /**
     * A round with the card of an image; three rounds of four have switches at random.
     *
     * @param image of any card
     * @param seed of the round
     */
    public static RandomRound of(CardImage image, long seed) {
        Switches switches = seed % 4 == 0 ? Switches.DEFAULTS : RandomSwitches.of(seed);
        return new RandomRound(new CardImage(image.profile().with(switches), image.fields()), seed);
    }

    /**
     * Plays it.
     *
     * @param commands as many are sent
     * @return nothing if the two agree, else the shortest transcript that shows where they don't
     */
    public Optional<String> play(int commands) {
        Comparison comparison = new Comparison(fresh(), facts);
        RandomCommands stream = new RandomCommands(seed, plan);
        List<Event> events = new ArrayList<>();
        for (int sent = 0; sent < commands; ) {
            Event event = stream.next();
            events.add(event);
            Optional<Judgement> judgement = comparison.step(event);
            if (judgement.isPresent()) {
                sent++;
                if (!judgement.get().passed()) {
                    return Optional.of(transcript(events));
                }
            }
        }
        return Optional.empty();
    }

    private String transcript(List<Event> events) {
        List<Event> fewest = Shrinking.of(this::fresh, facts, events);
        return Transcript.of(fresh(), facts, fewest.isEmpty() ? events : fewest, false);
    }

    private Comparison.Subject fresh() {
        return new ComparedCard(image.toCard(new SeededChance(seed, 1)));
    }
}
