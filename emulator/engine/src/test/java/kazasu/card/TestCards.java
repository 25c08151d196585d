package kazasu.card;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import kazasu.card.runtime.PersistentState;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.model.Switches;
import kazasu.pki.Authorities;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;

/** Handed-over specimen cards for tests: made once with keys of their own, then copied from the image. */
public final class TestCards {
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), kazasu.pki.Validity.JAPAN);

    private TestCards() {}

    /** A copy of the specimen card, powered, with chance of its own. */
    public static EmbeddedCard specimen() {
        EmbeddedCard card = Specimen.IMAGE.toCard(new SeededChance(2, NUMBER.incrementAndGet()));
        card.powerOn();
        return card;
    }

    /** The specimen card as one with other switches, powered. */
    public static EmbeddedCard specimen(Switches switches) {
        PersistentState from = specimen().state();
        EmbeddedCard card =
                EmbeddedCard.blank(Profile.PLASTIC, switches, new SeededChance(2, NUMBER.incrementAndGet()));
        PersistentState to = card.state();
        from.paths().stream()
                .filter(path -> !path.equals("jpki.card.switches"))
                .forEach(path -> to.set(path, from.get(path)));
        card.powerOn();
        return card;
    }

    /** The specimen card's image. */
    public static CardImage image() {
        return Specimen.IMAGE;
    }

    /** Makes a card from a seed, keys and all. */
    public static EmbeddedCard issued(long seed) {
        Chance chance = new SeededChance(seed, 0);
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, chance);
        card.powerOn();
        Issuance issuance = new Issuance(Authorities.create(CLOCK, chance::nextRsaKey), CLOCK, chance);
        new Personaliser(issuance, chance, DeviceAuthenticationKey.TEST)
                .personalise(card, Profile.PLASTIC, Holder.SPECIMEN, Pins.SPECIMEN);
        return card;
    }

    private static final class Specimen {
        static final CardImage IMAGE = CardImage.of(issued(1));
    }
}
