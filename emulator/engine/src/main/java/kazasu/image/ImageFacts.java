package kazasu.image;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kazasu.card.EcKeys;
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
        byte[] publicKey = field(name + "modulus");
        if (isComplete(name)) {
            if (isElliptic(name)) {
                facts.key(file, onP384(publicKey));
            } else {
                facts.key(file, new BigInteger(1, publicKey));
            }
        } else if (!isElliptic(name)) {
            parts(file, name, field(name + "parts")[0], publicKey);
        } else if (field(name + "parts")[0] != 0) {
            facts.keyPart(file, POINT_PART, Arrays.copyOf(publicKey, POINT));
        }
    }

    /** Whether all parts of a key are there. */
    boolean isComplete(String name) {
        return field(name + "parts")[0] == ImageCheck.completeKey(isElliptic(name));
    }

    private boolean isElliptic(String name) {
        return field(name + "algorithm")[0] == P_384;
    }

    private static ECPublicKey onP384(byte[] point) {
        try {
            return EcKeys.publicKey(point);
        } catch (IllegalArgumentException e) {
            throw new CardImageException("a public key is no point of P-384", e);
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
