package kazasu.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which behaviours one card has, and their values. Immutable. */
public final class Behaviours {
    /** A card that does what its applet does. */
    public static final Behaviours NONE = new Behaviours(new EnumMap<>(Behaviour.class));

    /** In a profile: not this one, though the profile below has it. */
    private static final String OFF = "none";

    private final Map<Behaviour, String> values;

    private Behaviours(EnumMap<Behaviour, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The same with one more, or with one less.
     *
     * @param which behaviour
     * @param value its value, {@code none} to leave it out
     * @throws IllegalArgumentException if it can't have that value; the message names those it can
     */
    public Behaviours with(Behaviour which, String value) {
        EnumMap<Behaviour, String> changed = new EnumMap<>(Behaviour.class);
        changed.putAll(values);
        if (value.equals(OFF)) {
            changed.remove(which);
        } else if (which.accepts(value)) {
            changed.put(which, value);
        } else {
            throw new IllegalArgumentException("is " + which.choices() + " or " + OFF);
        }
        return new Behaviours(changed);
    }

    /** The value of one, nothing if the card doesn't have it. */
    public Optional<String> find(Behaviour which) {
        return Optional.ofNullable(values.get(which));
    }

    /** Those there are. */
    public Map<Behaviour, String> all() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Behaviours that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
