package kazasu.office.counter;

import java.util.Arrays;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;

/** Takes what was typed from the pad to the card, and leaves no copy of it. */
final class Typing {
    private Typing() {}

    /**
     * Asks for a PIN.
     *
     * @return ASCII, to be wiped by the caller
     * @throws RefusedException {@code PIN_MISSING} if nothing was typed, {@code PIN_FORM} if it breaks the rules of its form
     */
    static byte[] of(PinPad pad, FormPin pin, PinPad.Prompt prompt) {
        char[] typed = pad.type(pin, prompt);
        try {
            if (typed.length == 0) {
                throw new RefusedException(Refusal.PIN_MISSING);
            }
            return CardPins.encoded(pin, typed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.PIN_FORM);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
