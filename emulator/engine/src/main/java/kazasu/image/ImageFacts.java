package kazasu.image;

import java.math.BigInteger;
import java.util.Arrays;
import kazasu.model.CardFacts;
import kazasu.model.CardFile;
import kazasu.model.Files;
import kazasu.model.LifeCycle;
import kazasu.model.PinRule;

/** What the oracle needs to know of a card, from its image. */
final class ImageFacts {
    /** All seven parts of a key: docs/decisions.md §4. */
    private static final byte ALL_PARTS = 0x7F;

    private final CardImage image;
    private final CardFacts.Builder facts = CardFacts.builder();

    ImageFacts(CardImage image) {
        this.image = image;
    }

    CardFacts collect() {
        for (CardFile file : Files.all()) {
            switch (file.kind()) {
                case TRANSPARENT -> facts.content(file, field("ef.%04X", file.id()));
                case PRIVATE_KEY -> key(file);
                case PIN -> PinRule.ofFile(file.id()).ifPresent(this::pin);
            }
        }
        int code = field("life-cycle")[0];
        Arrays.stream(LifeCycle.values()).filter(state -> state.code() == code).forEach(facts::lifeCycle);
        return facts.deviceKey(field("device-key")).build();
    }

    private void key(CardFile file) {
        if (field("key.%04X.parts", file.id())[0] == ALL_PARTS) {
            facts.key(file, new BigInteger(1, field("key.%04X.modulus", file.id())));
        }
    }

    private void pin(PinRule rule) {
        if (field("pin.%04X.set", rule.ef())[0] != 0) {
            facts.pin(rule, field("pin.%04X.value", rule.ef()));
            facts.triesLeft(rule, field("pin.%04X.tries", rule.ef())[0]);
        }
    }

    private byte[] field(String format, Object... arguments) {
        String name = String.format(format, arguments);
        byte[] bytes = image.fields().get(name);
        if (bytes == null) {
            throw new CardImageException("field " + name + " is missing");
        }
        return bytes;
    }
}
