package kazasu.card;

import kazasu.apdu.CardSlot;
import kazasu.model.Behaviour;
import kazasu.model.Behaviours;
import kazasu.model.Latency;
import kazasu.model.Profile;

/** The one place that says which decorators a profile puts on a card, and in which order: nearest to the card first. */
public final class Stack {
    private final Behaviours behaviours;
    private final Chance chance;
    private CardSlot top;

    private Stack(Behaviours behaviours, CardSlot card, Chance chance) {
        this.behaviours = behaviours;
        this.chance = chance;
        this.top = card;
    }

    /**
     * Stacks with chance and clock of this machine.
     *
     * @param profile says what the card does
     * @param card the card
     */
    public static CardSlot of(Profile profile, CardSlot card) {
        return of(profile, card, new SystemChance(), Pace.SYSTEM);
    }

    /**
     * Stacks.
     *
     * @param profile says what the card does
     * @param card the card; itself if the profile has nothing to add
     * @param chance for lies
     * @param pace for latency
     */
    public static CardSlot of(Profile profile, CardSlot card, Chance chance, Pace pace) {
        CardSlot slot = new Stack(profile.behaviours(), card, chance).stacked();
        return profile.latency() == Latency.NONE ? slot : new Delayed(slot, profile.latency(), pace);
    }

    private CardSlot stacked() {
        for (Behaviour behaviour : Behaviour.values()) {
            behaviours.find(behaviour).ifPresent(value -> top = on(top, behaviour, value));
        }
        return top;
    }

    private CardSlot on(CardSlot slot, Behaviour behaviour, String value) {
        return switch (behaviour) {
            case SHORT_READS -> new ShortReads(slot, Integer.parseInt(value));
            case STATUS_61 -> new GetResponse(slot, Integer.parseInt(value));
            case STATUS_6C -> new ExactLength(slot);
            case VANISHING -> vanishing(slot, value.split(" "));
            case LYING_LENGTH -> Lying.aboutLength(slot, chance);
            case LYING_61 -> Lying.aboutMore(slot);
            case LYING_DATA -> Lying.aboutData(slot, chance);
        };
    }

    private static Vanishing vanishing(CardSlot slot, String... words) {
        return new Vanishing(slot, words[0].equals("sign"), Integer.parseInt(words[1]));
    }
}
