package kazasu.model;

import java.util.List;
import java.util.Random;

/** Switches at random, from a seed: each departs from its default one time in three. */
public final class RandomSwitches {
    /** Seeds that lie side by side begin alike in java.util.Random; this sets them apart. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private RandomSwitches() {}

    /** The same seed, the same switches. */
    public static Switches of(long seed) {
        Random random = new Random(seed * APART);
        Switches switches = Switches.DEFAULTS;
        for (Switch which : Switch.values()) {
            List<String> others = which.choices().stream()
                    .filter(value -> !value.equals(which.standard()))
                    .toList();
            if (random.nextInt(3) == 0) {
                switches = switches.with(which, others.get(random.nextInt(others.size())));
            }
        }
        return switches;
    }
}
