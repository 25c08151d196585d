package kazasu.perf;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;

/** Images of as many cards as one likes: a few are issued with keys of a small pool, the others follow from them. */
final class BenchImages {
    private static final int ISSUED = 4;
    private static final int OWN_BYTES = 256;
    private static final List<String> OWN_FILES = List.of("ef.0001", "ef.000A");

    private final List<CardImage> issued = new ArrayList<>();

    /** Issues the first cards; takes a second or two, nearly all of it for keys. */
    BenchImages() {
        Chance chance = new SystemChance();
        Clock clock = Clock.systemUTC();
        Issuance issuance = new Issuance(Authorities.create(clock, chance::nextRsaKey), clock, chance);
        Iterator<RSAPrivateCrtKey> keys =
                Stream.generate(chance::nextRsaKey).limit(2 * ISSUED).iterator();
        for (int i = 0; i < ISSUED; i++) {
            issued.add(issue(issuance, chance, keys::next));
        }
    }

    private static CardImage issue(Issuance issuance, Chance chance, Supplier<RSAPrivateCrtKey> keys) {
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, chance);
        card.powerOn();
        new Personaliser(issuance, chance, DeviceAuthenticationKey.TEST)
                .importing(keys)
                .personalise(card, Profile.PLASTIC, Holder.SPECIMEN, Pins.SPECIMEN);
        card.powerOff();
        return CardImage.of(card);
    }

    /**
     * One card's image. Its two certificates are like no other card's, as in life: their signatures are random bytes. The
     * authorities' certificates are those of all cards, and so are, in turn, the keys.
     *
     * @param number which card
     */
    CardImage image(int number) {
        CardImage image = issued.get(number % ISSUED);
        Map<String, byte[]> fields = new LinkedHashMap<>(image.fields());
        SplittableRandom random = new SplittableRandom(number);
        for (String file : OWN_FILES) {
            fields.computeIfPresent(file, (name, content) -> withOwnSignature(content, random));
        }
        return new CardImage(image.profile(), fields);
    }

    private static byte[] withOwnSignature(byte[] content, SplittableRandom random) {
        byte[] own = content.clone();
        int end = own.length;
        while (own[end - 1] == (byte) 0xFF) {
            end--;
        }
        byte[] signature = new byte[OWN_BYTES];
        random.nextBytes(signature);
        // what ends like filler would not be stored
        signature[OWN_BYTES - 1] = 1;
        System.arraycopy(signature, 0, own, end - OWN_BYTES, OWN_BYTES);
        return own;
    }

    /** A field that every image has. */
    static byte[] field(CardImage image, String name) {
        return Objects.requireNonNull(image.fields().get(name), name);
    }
}
