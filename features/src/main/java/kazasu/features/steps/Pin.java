package kazasu.features.steps;

import java.util.Arrays;
import kazasu.features.targets.Credential;
import kazasu.features.targets.HolderFacts;

/** A PIN as a feature names it; what it is comes from the facts about the card. */
record Pin(Credential credential, Kind kind) {
    enum Kind {
        RIGHT,
        WRONG,
        NEW,
        SHORT;

        byte[] of(byte[] pin) {
            return switch (this) {
                case RIGHT -> pin;
                case WRONG -> turned(pin, 1);
                case NEW -> turned(pin, 2);
                case SHORT -> Arrays.copyOf(pin, pin.length - 1);
            };
        }
    }

    /** As sent to the card. A wrong or new PIN is as long as the right one, so that its length tells nothing. */
    byte[] bytes(HolderFacts facts) {
        return kind.of(facts.pin(credential));
    }

    /** Its last digit or letter moved on within the digits, so that all three differ. */
    private static byte[] turned(byte[] pin, int by) {
        byte[] other = pin.clone();
        int last = other.length - 1;
        other[last] = (byte) ('0' + (Character.digit(other[last], 36) + by) % 10);
        return other;
    }

    @Override
    public String toString() {
        return kind + " PIN of " + credential;
    }
}
