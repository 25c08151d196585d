package kazasu.model;

import java.util.List;
import java.util.Random;

/** Switches at random, from a seed: each departs from its default one time in four. */
public final class RandomSwitches {
    /** Seeds that lie side by side begin alike in java.util.Random; this sets them apart. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private RandomSwitches() {}

    /** The same seed, the same switches. */
    public static Switches of(long seed) {
        Random random = new Random(seed * APART);
        Switches switches = Switches.DEFAULTS;
        for (Switch which : Switch.values()) {
            List<String> choices = which.choices();
            String value = random.nextInt(4) == 0 ? choices.get(random.nextInt(choices.size())) : which.standard();
            switches = switches.with(which, value);
        }
        return switches;
    }
}
