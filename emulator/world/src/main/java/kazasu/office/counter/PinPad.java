package kazasu.office.counter;

import kazasu.office.rules.FormPin;

/**
 * The touch panel on which the holder types (rules.md §4.2, §4.3): the clerk never sees what. What is given back is wiped after use and
 * kept nowhere.
 */
@FunctionalInterface
public interface PinPad {
    /** What the holder is asked for. */
    enum Prompt {
        /** The PIN that is set now. */
        CURRENT,
        /** One to be set. */
        NEW
    }

    /**
     * Asks.
     *
     * @param pin which
     * @param prompt the present or a new one
     * @return a fresh array, which is overwritten afterwards; empty if the holder doesn't know it
     */
    char[] type(FormPin pin, Prompt prompt);

    /** A holder who has nothing to type: where no PIN is asked for. */
    PinPad NONE = (pin, prompt) -> new char[0];
}
