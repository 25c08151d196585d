package kazasu.office.counter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.card.Chance;
import kazasu.model.PinRule;
import kazasu.office.rules.FormPin;

/** Values that nobody knows, for a card on which PINs are not to be used (rules.md §3, 顔認証マイナンバーカード). */
final class UnknownPins {
    private static final int LONGEST_TRIES = 15;

    private final Chance chance;

    UnknownPins(Chance chance) {
        this.chance = chance;
    }

    /** Sets all four to such values. */
    void set(CardWork work) {
        for (FormPin pin : FormPin.values()) {
            byte[] value = draw(pin);
            work.setPin(pin, value);
            Arrays.fill(value, (byte) 0);
        }
    }

    /** Four digits; sixteen for the signature password: letters are not needed where nobody types it. */
    private byte[] draw(FormPin pin) {
        byte[] value = new byte[pin.rule().maxLength()];
        chance.nextBytes(value);
        for (int i = 0; i < value.length; i++) {
            value[i] = (byte) ('0' + (value[i] & 0xFF) % 10);
        }
        return value;
    }

    /**
     * Spends the tries, with a value that can't be the one: the letters of a four-digit PIN, a password without digits.
     *
     * @return whether every one is locked
     */
    static boolean spend(CardReads reads) {
        for (FormPin pin : FormPin.values()) {
            for (PinRule reference : CardPins.references(pin)) {
                spend(reads, reference);
            }
        }
        return true;
    }

    private static void spend(CardReads reads, PinRule pin) {
        byte[] wrong = "X".repeat(pin.maxLength()).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < LONGEST_TRIES && reads.verify(pin, wrong).triesLeft() > 0; sent++) {
            // each costs one
        }
    }
}
