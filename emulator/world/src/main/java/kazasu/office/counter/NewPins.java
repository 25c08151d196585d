package kazasu.office.counter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import kazasu.office.rules.FormPin;

/** PINs that the holder typed to be set, between pad and card; wiped at the end. */
final class NewPins implements AutoCloseable {
    private final Map<FormPin, byte[]> values = new EnumMap<>(FormPin.class);

    private NewPins() {}

    /**
     * Lets the holder type.
     *
     * @throws kazasu.office.RefusedException {@code PIN_MISSING} or {@code PIN_FORM}; what was typed before is wiped
     */
    static NewPins typed(Iterable<FormPin> pins, PinPad pad) {
        NewPins typed = new NewPins();
        try {
            pins.forEach(pin -> typed.values.put(pin, Typing.of(pad, pin, PinPad.Prompt.NEW)));
            return typed;
        } catch (RuntimeException e) {
            typed.close();
            throw e;
        }
    }

    /** Sets them; their tries are full. */
    void setOn(CardWork work) {
        values.forEach(work::setPin);
    }

    @Override
    public void close() {
        values.values().forEach(value -> Arrays.fill(value, (byte) 0));
    }
}
