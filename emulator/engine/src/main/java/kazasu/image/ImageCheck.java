package kazasu.image;

import java.util.Arrays;
import kazasu.model.CardFile;
import kazasu.model.Files;
import kazasu.model.LifeCycle;
import kazasu.model.PinRule;

/** Whether the fields of an image can be a card's: what is written by hand is refused here, by name, and not by the card. */
final class ImageCheck {
    private static final int COMPLETE_KEY = 0x7F;
    private static final int COMPLETE_POINT = 0x03;
    private static final int SCALAR_LENGTH = 48;
    private static final int PART_LENGTH = 128;
    private static final int DEVICE_KEY_LENGTH = 16;
    private static final int MOST_TRIES = 10;
    private static final int LONGEST_PIN = 16;

    private final CardImage image;

    private ImageCheck(CardImage image) {
        this.image = image;
    }

    static void require(CardImage image) {
        new ImageCheck(image).check();
    }

    private void check() {
        for (String name : image.fields().keySet()) {
            require(name.startsWith(CardImage.PLACE) || FieldNames.all().containsKey(name), name, "is unknown");
        }
        int state = single("life-cycle");
        require(
                Arrays.stream(LifeCycle.values()).anyMatch(known -> known.code() == state),
                "life-cycle",
                "is not 01, 03 or 07");
        length("device-key", DEVICE_KEY_LENGTH, DEVICE_KEY_LENGTH);
        for (CardFile file : Files.all()) {
            switch (file.kind()) {
                case TRANSPARENT -> length("ef." + file.idHex(), file.size(), file.size());
                case PRIVATE_KEY -> key("key." + file.idHex());
                case PIN -> PinRule.ofFile(file.id()).ifPresent(rule -> pin("pin." + file.idHex(), rule));
            }
        }
        OtherPlaces.NAMES.stream().filter(image.fields()::containsKey).sorted().forEach(this::other);
    }

    /** Contents of a wrong length are refused by the card itself, by name too. */
    private void other(String name) {
        if (name.endsWith(".set")) {
            require(single(name) <= 1, name, "is not 00 or 01");
        } else if (name.endsWith(".tries")) {
            require(single(name) <= MOST_TRIES, name, "is more than " + MOST_TRIES);
        } else if (name.endsWith(".value")) {
            length(name, 0, LONGEST_PIN);
        }
    }

    private void pin(String name, PinRule rule) {
        int set = single(name + ".set");
        require(set == 0 || set == 1, name + ".set", "is not 00 or 01");
        require(single(name + ".tries") <= rule.tries(), name + ".tries", "is more than " + rule.tries());
        byte[] value = field(name + ".value");
        require(set == 0 ? value.length <= 16 : rule.allowsLength(value.length), name + ".value", "has a wrong length");
    }

    /** The bits of a key that is all there: seven parts of RSA, two of P-384 (docs/decisions.md §4). */
    static int completeKey(boolean elliptic) {
        return elliptic ? COMPLETE_POINT : COMPLETE_KEY;
    }

    private void key(String name) {
        int algorithm = single(name + ".algorithm");
        require(algorithm <= 1, name + ".algorithm", "is not 00 or 01");
        int all = completeKey(algorithm == 1);
        int parts = single(name + ".parts");
        require(parts <= all, name + ".parts", String.format("is more than %02X", all));
        length(name + ".modulus", 2 * PART_LENGTH, 2 * PART_LENGTH);
        boolean rsa = all == COMPLETE_KEY && parts == all;
        require(!rsa || field(name + ".modulus")[0] < 0, name + ".modulus", "is not of 2048 bits");
        for (String part : new String[] {"p", "q", "pq", "dp1", "dq1"}) {
            length(name + "." + part, rsa ? 1 : 0, PART_LENGTH);
        }
        boolean elliptic = all == COMPLETE_POINT && parts == all;
        length(name + ".s", elliptic ? 1 : 0, SCALAR_LENGTH);
    }

    private int single(String name) {
        length(name, 1, 1);
        return field(name)[0] & 0xFF;
    }

    private void length(String name, int least, int most) {
        int length = field(name).length;
        String range = least == most ? String.valueOf(least) : least + " to " + most;
        require(length >= least && length <= most, name, "has " + length + " bytes where " + range + " belong");
    }

    private byte[] field(String name) {
        byte[] bytes = image.fields().get(name);
        if (bytes == null) {
            throw new CardImageException("field " + name + " is missing");
        }
        return bytes;
    }

    private static void require(boolean holds, String name, String otherwise) {
        if (!holds) {
            throw new CardImageException("field " + name + " " + otherwise);
        }
    }
}
