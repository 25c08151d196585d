package kazasu.mutation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.runtime.AppletClasses;
import kazasu.compare.RandomRound;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import kazasu.pki.Validity;

/** The cards that the oracle looks at, of several kinds. Made once by the applet as it is; each round gets a copy. */
final class Deck {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), Validity.JAPAN);

    private static final List<String> HANDED_OVER = List.of("plastic", "android", "child", "pin-less");

    private final CardImage blank = CardImage.of(EmbeddedCard.blank(Profile.PLASTIC, new PooledChance(0)));
    private final List<CardImage> images = Stream.concat(HANDED_OVER.stream().map(Deck::handedOver), Stream.of(blank))
            .toList();

    /**
     * A round with a card of these classes, of another kind than the round before.
     *
     * @param classes the applet
     * @param number of the round, its seed
     */
    RandomRound round(AppletClasses classes, int number) {
        CardImage image = images.get(number % images.size());
        return RandomRound.of(image, number, it -> card(it, image == blank, classes));
    }

    /** A blank card is left as the changed applet made it. */
    private static EmbeddedCard card(CardImage image, boolean blank, AppletClasses classes) {
        EmbeddedCard card = EmbeddedCard.blank(image.profile(), new PooledChance(2), classes);
        return blank ? card : image.onto(card);
    }

    private static CardImage handedOver(String name) {
        Profile profile = Profile.named(name).orElseThrow();
        Chance chance = new PooledChance(1);
        EmbeddedCard card = EmbeddedCard.blank(profile, chance);
        card.powerOn();
        Issuance issuance = new Issuance(Authorities.create(CLOCK, chance::nextRsaKey), CLOCK, chance);
        new Personaliser(issuance, chance, DeviceAuthenticationKey.TEST)
                .personalise(card, profile, Holder.SPECIMEN, Pins.SPECIMEN);
        card.powerOff();
        return CardImage.of(card);
    }
}
