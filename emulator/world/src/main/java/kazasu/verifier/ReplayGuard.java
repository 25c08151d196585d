package kazasu.verifier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sees to it that a challenge is answered once only. Safe for several threads. */
@FunctionalInterface
public interface ReplayGuard {
    /** One that lets everything pass: for whoever judges stored answers. */
    ReplayGuard NONE = (challenge, at) -> true;

    /**
     * Called once the answer's signature was found right, and before anything is granted for it.
     *
     * @param challenge that was answered, not expired at that time
     * @param at time of checking
     * @return whether this was the first time
     */
    boolean isFirst(Challenge challenge, Instant at);

    /**
     * One that remembers in memory until the challenges have expired; when it is full, nothing is a first time.
     *
     * @param capacity how many it remembers, some 200 bytes each
     */
    static ReplayGuard inMemory(int capacity) {
        Map<String, Instant> seen = new LinkedHashMap<>();
        return (challenge, at) -> {
            synchronized (seen) {
                seen.values().removeIf(issued -> issued.plus(Challenge.LIFE).isBefore(at));
                return seen.size() < capacity && seen.putIfAbsent(challenge.nonce(), challenge.issued()) == null;
            }
        };
    }
}
