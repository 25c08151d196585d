package kazasu.features.steps;

import kazasu.features.targets.CardReference;
import kazasu.features.targets.HolderFacts;

/** A PIN or check number of an application beside the JPKI AP, as a feature names it. */
record Reference(CardReference which, Pin.Kind kind) {
    byte[] bytes(HolderFacts facts) {
        return kind.of(facts.reference(which));
    }

    @Override
    public String toString() {
        return kind + " " + which;
    }
}
