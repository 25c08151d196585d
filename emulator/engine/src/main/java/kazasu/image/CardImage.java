package kazasu.image;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.runtime.PersistentState;
import kazasu.model.Application;
import kazasu.model.CardFacts;
import kazasu.model.CardFile;
import kazasu.model.PinRule;
import kazasu.model.Profile;

/**
 * Everything that a card keeps without power. Holds PINs and private keys of test cards.
 *
 * @param profile what kind of card
 * @param fields name to bytes, in the order of the text; a name that starts with {@code state } is a place in the card's memory
 *     that has no name of its own
 */
public record CardImage(Profile profile, Map<String, byte[]> fields) {
    static final String PLACE = "state ";

    public CardImage {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Takes a card's image.
     *
     * @param card a card that nobody sends commands to at this moment, or from within one
     */
    public static CardImage of(EmbeddedCard card) {
        PersistentState state = card.state();
        Map<String, byte[]> fields = new LinkedHashMap<>();
        Set<String> places = Set.copyOf(state.paths());
        FieldNames.all().forEach((name, place) -> {
            if (places.contains(place)) {
                fields.put(name, state.get(place));
            }
        });
        for (String place : state.paths()) {
            byte[] bytes = FieldNames.isNamed(place) ? new byte[0] : state.get(place);
            if (bytes.length > 0) {
                fields.put(PLACE + place, bytes);
            }
        }
        return new CardImage(card.profile(), fields);
    }

    /**
     * Makes a card from this image, without power.
     *
     * @param chance its random bytes and keys from now on
     * @throws CardImageException if a field is missing, unknown or of an impossible length
     */
    public EmbeddedCard toCard(Chance chance) {
        return onto(EmbeddedCard.blank(profile, chance));
    }

    /**
     * Puts this image onto a card.
     *
     * @param card from the factory
     * @return the same card
     * @throws CardImageException if a field is missing, unknown or of an impossible length
     */
    public EmbeddedCard onto(EmbeddedCard card) {
        PersistentState state = card.state();
        for (String name : FieldNames.all().keySet()) {
            if (FieldNames.isRequired(name) && !fields.containsKey(name)) {
                throw new CardImageException("field " + name + " is missing");
            }
        }
        fields.forEach((name, bytes) -> restore(state, name, bytes));
        return card;
    }

    private static void restore(PersistentState state, String name, byte[] bytes) {
        String place = name.startsWith(PLACE)
                ? name.substring(PLACE.length())
                : FieldNames.all().get(name);
        if (place == null) {
            throw new CardImageException("unknown field " + name);
        }
        try {
            state.set(place, bytes);
        } catch (IllegalArgumentException e) {
            throw new CardImageException("field " + name + ": " + e.getMessage(), e);
        }
    }

    /** Whether an application is on this card: those of the JPKI and the ISD always are. */
    boolean has(Application application) {
        return profile.contents().has(application);
    }

    /**
     * Whether a key file holds a complete key, of either kind.
     *
     * @param file a private key file of the JPKI AP
     * @throws CardImageException if a field is missing
     */
    public boolean hasKey(CardFile file) {
        return new ImageFacts(this).isComplete("key." + file.idHex() + ".");
    }

    /**
     * What the oracle needs to know of this card.
     *
     * @throws CardImageException if a field is missing
     */
    public CardFacts facts() {
        return new ImageFacts(this).collect();
    }

    /**
     * The PINs that are set.
     *
     * @throws CardImageException if a field is missing
     */
    public Map<PinRule, byte[]> pins() {
        return new ImageFacts(this).pins();
    }

    /** The profile only: the rest holds secrets. */
    @Override
    public String toString() {
        return "CardImage[" + profile.name() + "]";
    }
}
