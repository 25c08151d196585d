package kazasu.office.town;

import java.util.EnumMap;
import java.util.Map;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.FormPin;

/** A holder who types what was put down here; test data, so a copy of it may stay. */
public final class TypedPins implements PinPad {
    private final Map<FormPin, String> current = new EnumMap<>(FormPin.class);
    private final Map<FormPin, String> next = new EnumMap<>(FormPin.class);

    /** Knows nothing yet. */
    public TypedPins() {}

    /** The specimen's: public. */
    public static TypedPins specimen() {
        TypedPins pins = new TypedPins();
        for (FormPin pin : FormPin.values()) {
            pins.sets(pin, pin == FormPin.SIGNATURE ? "ABC123" : "1234");
        }
        return pins;
    }

    /** Knows and chooses this one. */
    public TypedPins sets(FormPin pin, String value) {
        return knows(pin, value).chooses(pin, value);
    }

    /** Types this when asked for the present PIN. */
    public TypedPins knows(FormPin pin, String value) {
        current.put(pin, value);
        return this;
    }

    /** Types this when asked for a new one. */
    public TypedPins chooses(FormPin pin, String value) {
        next.put(pin, value);
        return this;
    }

    @Override
    public char[] type(FormPin pin, Prompt prompt) {
        return (prompt == Prompt.CURRENT ? current : next).getOrDefault(pin, "").toCharArray();
    }
}
