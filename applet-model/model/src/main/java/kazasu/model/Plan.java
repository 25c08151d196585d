package kazasu.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a random stream may do to a card.
 *
 * @param pins the right PINs; one that is absent was never set. The other applications are visited where a PIN of theirs is given
 * @param blocking whether PINs get blocked on purpose now and then
 * @param sessions whether administration sessions are opened, which change the card; its facts must have the device key
 * @param tears whether power goes in mid-command
 */
public record Plan(Map<PinRule, byte[]> pins, boolean blocking, boolean sessions, boolean tears) {
    public Plan {
        pins = Map.copyOf(pins);
    }

    /** Everything there is. */
    public static Plan everything(Map<PinRule, byte[]> pins) {
        return new Plan(pins, true, true, true);
    }

    /** The applications that are visited, beside those that every card has. */
    Set<Application> others() {
        Set<Application> others = new TreeSet<>();
        pins.keySet().forEach(pin -> others.add(pin.application()));
        others.remove(Application.JPKI);
        return others;
    }

    /** Without the PINs. */
    @Override
    public String toString() {
        return "Plan[blocking " + blocking + ", sessions " + sessions + ", tears " + tears + ", pins "
                + Arrays.toString(pins.keySet().stream().sorted().toArray()) + "]";
    }
}
