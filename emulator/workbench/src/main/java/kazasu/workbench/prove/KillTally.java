package kazasu.workbench.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What came out of killing. */
final class KillTally {
    private final List<String> violations = new ArrayList<>();
    private int kills;
    private int complete;
    private BooleanSupplier underWay = () -> false;

    /** Whether the command under way happened in full is known once the image was looked at. */
    void underWay(BooleanSupplier happened) {
        underWay = happened;
    }

    void killed() {
        kills++;
    }

    void looked() {
        complete += underWay.getAsBoolean() ? 1 : 0;
    }

    /** Kills that came after the command under way had changed the image. */
    int complete() {
        return complete;
    }

    void note(Optional<String> violation) {
        violation.ifPresent(text -> violations.add("after " + kills + " kills: " + text));
    }

    int kills() {
        return kills;
    }

    /** What should not be: one line each, without PINs. */
    List<String> violations() {
        return violations;
    }
}
