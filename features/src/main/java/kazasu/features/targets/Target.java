package kazasu.features.targets;

import java.util.Optional;
import kazasu.model.Profile;

/** Something that hands cards over, one a scenario. Safe for use from several threads. */
public interface Target {
    /** The target as given on the command line. */
    String name();

    /** The kind of card. */
    Profile profile();

    /** Whether it is this project's own card: it has no excuse (a deviation is a failure whatever the certainty). */
    boolean isOurs();

    /**
     * A fresh card: handed over, PINs set, all tries left, without power. The taker closes its slot.
     *
     * @param order which one
     */
    HeldCard handOver(CardOrder order);

    /** The world around the card, for scenarios that need one; nothing if this target is only a card. */
    default Optional<Offices> offices() {
        return Optional.empty();
    }
}
