package kazasu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
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
    private static final int NO_ANSWER = 0x6F00;

    private final CardImage image;
    private final Function<CardImage, EmbeddedCard> factory;
    private final CardFacts facts;
    private final long seed;
    private final Plan plan;

    private RandomRound(CardImage image, long seed, Function<CardImage, EmbeddedCard> factory) {
        this.image = image;
        this.factory = factory;
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
        return of(image, seed, it -> it.toCard(new SeededChance(seed, 1)));
    }

    /**
     * The same with cards that are made in another way.
     *
     * @param image of any card
     * @param seed of the round
     * @param factory makes a card without power of the image it is given: this one, perhaps with other switches
     */
    public static RandomRound of(CardImage image, long seed, Function<CardImage, EmbeddedCard> factory) {
        Switches switches = seed % 4 == 0 ? Switches.DEFAULTS : RandomSwitches.of(seed);
        return new RandomRound(new CardImage(image.profile().with(switches), image.fields()), seed, factory);
    }

    /**
     * Plays it.
     *
     * @param commands as many are sent
     * @return nothing if the two agree, else the shortest transcript that shows where they don't
     */
    public Optional<String> play(int commands) {
        List<Event> events = new ArrayList<>();
        return agree(commands, events) ? Optional.empty() : Optional.of(transcript(events));
    }

    /**
     * Plays it, and does not ask where the two part.
     *
     * @param commands as many are sent
     * @return whether the two agree
     */
    public boolean agree(int commands) {
        return agree(commands, new ArrayList<>());
    }

    private boolean agree(int commands, List<Event> events) {
        Comparison comparison = new Comparison(fresh(), facts);
        RandomCommands stream = new RandomCommands(seed, plan);
        for (int sent = 0; sent < commands; ) {
            Event event = stream.next();
            events.add(event);
            Optional<Judgement> judgement = comparison.step(event);
            if (judgement.isPresent()) {
                sent++;
                if (isWrong(judgement.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where the oracle doesn't know what to expect, it still isn't that the applet throws. */
    private static boolean isWrong(Judgement judgement) {
        boolean threw = judgement.verdict() == Judgement.Verdict.UNKNOWN
                && judgement.response().map(it -> it.sw() == NO_ANSWER).orElse(false);
        return threw || !judgement.passed();
    }

    private String transcript(List<Event> events) {
        List<Event> fewest = Shrinking.of(this::fresh, facts, events);
        return Transcript.of(fresh(), facts, fewest.isEmpty() ? events : fewest, false);
    }

    private Comparison.Subject fresh() {
        return new ComparedCard(factory.apply(image));
    }
}
