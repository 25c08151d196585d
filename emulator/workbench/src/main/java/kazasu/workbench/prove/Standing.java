package kazasu.workbench.prove;

import java.util.List;
import java.util.Set;

/**
 * Where one PIN stands.
 *
 * @param pin its value
 * @param left tries left
 * @param tries at most
 */
record Standing(String pin, int left, int tries) {
    /** Where it stands after a command that was answered. */
    Standing after(PinCommand command) {
        if (left == 0) {
            return this;
        }
        if (command.isChange()) {
            return new Standing(command.pin(), tries, tries);
        }
        return new Standing(pin, command.pin().equals(pin) ? tries : left - 1, tries);
    }

    /**
     * Where it may stand after a command that was cut off (docs/decisions.md §5): as before, as after, or, since a try is taken before
     * the comparison, one try fewer.
     */
    Set<Standing> torn(PinCommand command) {
        Standing fewer = command.isChange() || left == 0 ? this : new Standing(pin, left - 1, tries);
        return Set.copyOf(List.of(this, fewer, after(command)));
    }

    /** The status word of the answer to a command. */
    String answer(PinCommand command) {
        if (left == 0) {
            return "6984";
        }
        return command.isChange() || command.pin().equals(pin) ? "9000" : "63C" + (left - 1);
    }

    /** Never the PIN. */
    @Override
    public String toString() {
        return left + "/" + tries;
    }
}
