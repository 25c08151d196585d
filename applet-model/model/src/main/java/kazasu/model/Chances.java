package kazasu.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kazasu.apdu.Hex;

/** Challenges that the card gave before, and salts that it signed with: the same one twice is no chance. */
final class Chances {
    /** Fewer bytes may meet by accident. */
    private static final int COMPARED = 8;

    private static final int REMEMBERED = 100_000;

    private final Set<String> seen = new HashSet<>();

    /** Whether a challenge begins as none before it did; a short one always passes. */
    boolean isNew(byte[] challenge) {
        return challenge.length < COMPARED || !seen.contains(start(challenge));
    }

    void remember(byte[] challenge) {
        if (challenge.length >= COMPARED && seen.size() < REMEMBERED) {
            seen.add(start(challenge));
        }
    }

    private static String start(byte[] challenge) {
        return Hex.format(Arrays.copyOf(challenge, COMPARED));
    }
}
