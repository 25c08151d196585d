package kazasu.image;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.model.Application;
import kazasu.model.CardFacts;
import kazasu.model.CardFile;
import kazasu.model.CardFile.Kind;
import kazasu.model.Files;
import kazasu.model.LifeCycle;
import kazasu.model.PinRule;

/** What the oracle needs to know of a card, from its image. */
final class ImageFacts {
    private static final int P_384 = 1;
    /** Parts of an RSA key by bit, as PUT DATA numbers them (docs/decisions.md §4). */
    private static final int FIRST_PART = 0x92;

    private static final String[] PARTS = {"p", "q", "pq", "dp1", "dq1"};
    private static final int HALF = 128;

    /** The part that starts the import of a key on P-384, and its length. */
    private static final int POINT_PART = 0xB0;

    private static final int POINT = 97;

    private final CardImage image;
    private final CardFacts.Builder facts = CardFacts.builder();

    ImageFacts(CardImage image) {
        this.image = image;
    }

    CardFacts collect() {
        for (Application application : Application.values()) {
            if (image.has(application)) {
                facts.application(application);
                Files.of(application).forEach(this::file);
            }
        }
        pins().forEach(this::pin);
        IssuerObjects.of(image.profile(), CardFace.SPECIMEN).forEach(facts::dataObject);
        byte[] atr = field("contact-atr");
        // its length comes first; 00 if it was never written
        if (atr[0] != 0) {
            facts.contactAtr(Arrays.copyOfRange(atr, 1, 1 + atr[0]));
        }
        int code = field("life-cycle")[0];
        Arrays.stream(LifeCycle.values()).filter(state -> state.code() == code).forEach(facts::lifeCycle);
        return facts.deviceKey(field("device-key"))
                .switches(image.profile().switches())
                .build();
    }

    private void file(CardFile file) {
        String id = file.idHex();
        if (file.holdsBytes()) {
            facts.content(file, field(prefix(file.application()) + "ef." + id));
        } else if (file.kind() == Kind.PRIVATE_KEY) {
            key(file, "key." + id + ".");
        }
    }

    private void key(CardFile file, String name) {
        int parts = field(name + "parts")[0];
        byte[] publicKey = field(name + "modulus");
        boolean elliptic = field(name + "algorithm")[0] == P_384;
        if (parts == ImageCheck.completeKey(elliptic)) {
            if (elliptic) {
                facts.key(file, Points.key(publicKey));
            } else {
                facts.key(file, new BigInteger(1, publicKey));
            }
        } else if (!elliptic) {
            parts(file, name, parts, publicKey);
        } else if (parts != 0) {
            facts.keyPart(file, POINT_PART, Arrays.copyOf(publicKey, POINT));
        }
    }

    /** An import that was not finished. */
    private void parts(CardFile file, String name, int parts, byte[] modulus) {
        for (int bit = 0; bit < PARTS.length; bit++) {
            if ((parts >> bit & 1) != 0) {
                facts.keyPart(file, FIRST_PART + bit, full(field(name + PARTS[bit])));
            }
        }
        for (int half = 0; half < 2; half++) {
            if ((parts >> PARTS.length + half & 1) != 0) {
                byte[] value = Arrays.copyOfRange(modulus, half * HALF, (half + 1) * HALF);
                facts.keyPart(file, FIRST_PART + PARTS.length + half, value);
            }
        }
    }

    /** A number may have lost its leading zeros. */
    private static byte[] full(byte[] number) {
        byte[] whole = new byte[HALF];
        System.arraycopy(number, 0, whole, HALF - number.length, number.length);
        return whole;
    }

    Map<PinRule, byte[]> pins() {
        Map<PinRule, byte[]> pins = new EnumMap<>(PinRule.class);
        for (PinRule rule : PinRule.values()) {
            if (image.has(rule.application()) && field(name(rule) + "set")[0] != 0) {
                pins.put(rule, field(name(rule) + "value"));
            }
        }
        return pins;
    }

    private void pin(PinRule rule, byte[] value) {
        facts.pin(rule, value);
        facts.triesLeft(rule, field(name(rule) + "tries")[0]);
    }

    private static String name(PinRule rule) {
        return prefix(rule.application()) + String.format("pin.%04X.", rule.ef());
    }

    private static String prefix(Application application) {
        return application == Application.JPKI ? "" : application.name().toLowerCase(Locale.ROOT) + ".";
    }

    private byte[] field(String name) {
        byte[] bytes = image.fields().get(name);
        if (bytes == null) {
            throw new CardImageException("field " + name + " is missing");
        }
        return bytes;
    }
}
