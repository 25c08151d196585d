package kazasu.workbench.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One PIN of a card whose program is killed now and then: where it may stand, narrowed by every answer and every look at the image.
 * Sends wrong PINs, right ones and changes, and never takes the last try.
 */
final class PinHistory {
    private final int file;
    private final List<String> pins;
    private Set<Standing> possible;
    private boolean verified;

    /**
     * A PIN whose standing is known.
     *
     * @param file its EF
     * @param now where it stands
     * @param another value that it takes turns with
     */
    PinHistory(int file, Standing now, String another) {
        this.file = file;
        this.pins = List.of(now.pin(), another);
        this.possible = Set.of(now);
    }

    int file() {
        return file;
    }

    /** The next command, drawn. */
    PinCommand next(Random random) {
        Standing now = now();
        String right = now.pin();
        String other = pins.get(0).equals(right) ? pins.get(1) : pins.get(0);
        int dice = random.nextInt(4);
        if (dice == 0 && verified) {
            return new PinCommand(file, other, true);
        }
        return new PinCommand(file, dice == 1 || now.left() < 2 ? right : other, false);
    }

    /** Takes an answer; says what was wrong with it. */
    Optional<String> answered(PinCommand command, String sw) {
        Standing before = now();
        possible = Set.of(before.after(command));
        verified = sw.equals("9000");
        String expected = before.answer(command);
        return sw.equals(expected)
                ? Optional.empty()
                : Optional.of(command + " at " + before + " answered " + sw + ", expected " + expected);
    }

    /**
     * A command is on its way when the program is killed.
     *
     * @return whether it happened in full, to be asked once {@link #found} was told
     */
    BooleanSupplier torn(PinCommand command) {
        Standing complete = now().after(command);
        possible = now().torn(command);
        return () -> now().equals(complete);
    }

    /** Takes what the image says after a kill; says what was wrong with it. */
    Optional<String> found(Standing found) {
        verified = false;
        List<Standing> allowed = new ArrayList<>(possible);
        possible = Set.of(found);
        return allowed.contains(found)
                ? Optional.empty()
                : Optional.of("file " + Integer.toHexString(file) + " stands at " + found + ", expected one of "
                        + allowed
                        + (allowed.stream().anyMatch(it -> it.pin().equals(found.pin())) ? "" : " (another PIN)"));
    }

    private Standing now() {
        return possible.iterator().next();
    }
}
