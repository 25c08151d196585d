package kazasu.model;

/**
 * A switch at one of its values: the condition of a row that isn't the default's.
 *
 * @param which the switch
 * @param value one of its choices
 */
public record Setting(Switch which, String value) {
    public Setting {
        if (!which.choices().contains(value)) {
            throw new IllegalArgumentException(which.key() + " has no value " + value);
        }
    }

    /** Whether a card is set so. */
    public boolean holds(Switches switches) {
        return switches.is(which, value);
    }

    @Override
    public String toString() {
        return which.key() + " = " + value;
    }
}
