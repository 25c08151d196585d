package kazasu.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How one card's switches stand. Immutable. */
public final class Switches {
    /** Every switch at its default. */
    public static final Switches DEFAULTS = new Switches(new EnumMap<>(Switch.class));

    private final Map<Switch, String> departures;

    private Switches(EnumMap<Switch, String> departures) {
        this.departures = Collections.unmodifiableMap(departures);
    }

    /**
     * The same with one switch set.
     *
     * @throws IllegalArgumentException if the switch has no such value; the message names those it has
     */
    public Switches with(Switch which, String value) {
        if (!which.choices().contains(value)) {
            throw new IllegalArgumentException(
                    which.key() + " is " + String.join(" or ", which.choices()) + ", not " + value);
        }
        EnumMap<Switch, String> changed = new EnumMap<>(Switch.class);
        changed.putAll(departures);
        if (value.equals(which.standard())) {
            changed.remove(which);
        } else {
            changed.put(which, value);
        }
        return new Switches(changed);
    }

    /** Where a switch stands. */
    public String get(Switch which) {
        return departures.getOrDefault(which, which.standard());
    }

    /** Whether a switch stands at a value. */
    public boolean is(Switch which, String value) {
        return get(which).equals(value);
    }

    /** Whether a switch stands at its default. */
    public boolean isStandard(Switch which) {
        return !departures.containsKey(which);
    }

    /** The switches that are not at their default. */
    public Map<Switch, String> departures() {
        return departures;
    }

    /** The applet's bytes: one a switch in the order of {@link Switch#ofApplet}, the index of its value. */
    public byte[] appletBytes() {
        List<Switch> all = Switch.ofApplet();
        byte[] bytes = new byte[all.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) all.get(i).choices().indexOf(get(all.get(i)));
        }
        return bytes;
    }

    /**
     * Takes the applet's bytes for its own switches; those of the runtime stay as they are here.
     *
     * @param bytes as {@link #appletBytes} gave them
     * @throws IllegalArgumentException if there are too few or too many, or one is no value's index
     */
    public Switches withAppletBytes(byte[] bytes) {
        List<Switch> all = Switch.ofApplet();
        if (bytes.length != all.size()) {
            throw new IllegalArgumentException("there are " + all.size() + " switches, not " + bytes.length);
        }
        Switches result = this;
        for (int i = 0; i < bytes.length; i++) {
            List<String> values = all.get(i).choices();
            if (bytes[i] < 0 || bytes[i] >= values.size()) {
                throw new IllegalArgumentException(all.get(i).key() + " has no value number " + bytes[i]);
            }
            result = result.with(all.get(i), values.get(bytes[i]));
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Switches that && departures.equals(that.departures);
    }

    @Override
    public int hashCode() {
        return departures.hashCode();
    }

    @Override
    public String toString() {
        return departures.toString();
    }
}
