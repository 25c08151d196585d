package kazasu.card.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Idle runtimes, wiped: the one that was used last comes first, being in the processor's cache. Safe for use from several threads. */
final class RuntimePool {
    private final Deque<LiveCard> idle = new ArrayDeque<>();
    private final int capacity;

    /**
     * An empty pool.
     *
     * @param capacity most runtimes that it keeps
     */
    RuntimePool(int capacity) {
        this.capacity = capacity;
    }

    /** A runtime, or null if none is idle. */
    synchronized @Nullable LiveCard poll() {
        return idle.pollFirst();
    }

    /** Keeps a runtime if there is room, else lets it go. */
    synchronized void offer(LiveCard live) {
        if (idle.size() < capacity) {
            idle.addFirst(live);
        }
    }
}
