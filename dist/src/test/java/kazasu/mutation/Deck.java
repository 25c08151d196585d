package kazasu.mutation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.card.runtime.AppletClasses;
import kazasu.image.CardImage;
import kazasu.model.PinRule;
import kazasu.model.Profile;
import kazasu.model.RandomCommands;
import kazasu.model.ReferenceCard;
import kazasu.pki.Authorities;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import kazasu.pki.Validity;

/** The cards that the oracle looks at. Made once by the applet as it is; each trial gets copies. */
final class Deck {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), Validity.JAPAN);

    private static final Chance CHANCE = new SeededChance(1, 0);

    private final CardImage handedOver = CardImage.of(handedOver());
    private final CardImage blank = CardImage.of(EmbeddedCard.blank(Profile.PLASTIC, CHANCE));

    /**
     * A card, what the oracle thinks it is, and what will be sent to it.
     *
     * @param card without power
     * @param oracle likewise
     * @param events begin with power
     */
    record Deal(EmbeddedCard card, ReferenceCard oracle, RandomCommands events) {}

    /**
     * Fresh cards of these classes.
     *
     * @param classes the applet
     * @param seed the first of three in a row
     */
    Stream<Deal> deals(AppletClasses classes, long seed) {
        Map<PinRule, byte[]> pins = Map.of(
                PinRule.USER_AUTHENTICATION, Pins.SPECIMEN.of(CertificateKind.USER_AUTHENTICATION),
                PinRule.SIGNATURE, Pins.SPECIMEN.of(CertificateKind.SIGNATURE));
        return Stream.of(
                deal(handedOver, classes, new RandomCommands(seed, pins, false)),
                deal(handedOver, classes, new RandomCommands(seed + 1, pins, true)),
                deal(blank, classes, new RandomCommands(seed + 2, Map.of(), false)));
    }

    private Deal deal(CardImage image, AppletClasses classes, RandomCommands events) {
        EmbeddedCard card = EmbeddedCard.blank(image.profile(), new SeededChance(2, 0), classes);
        // a blank card is left as the changed applet made it
        return new Deal(image == blank ? card : image.onto(card), new ReferenceCard(image.facts()), events);
    }

    private static EmbeddedCard handedOver() {
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, CHANCE);
        card.powerOn();
        Issuance issuance = new Issuance(Authorities.create(CLOCK, CHANCE::nextRsaKey), CLOCK, CHANCE);
        new Personaliser(issuance, CHANCE, DeviceAuthenticationKey.TEST)
                .personalise(card, Profile.PLASTIC, Holder.SPECIMEN, Pins.SPECIMEN);
        return card;
    }
}
