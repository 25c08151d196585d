package kazasu.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The state of a link, and a place to wait for it to change. */
final class LinkStatus {
    private LinkState state = LinkState.WAITING;
    private int connections;
    private @Nullable String problem;

    synchronized LinkState state() {
        return state;
    }

    synchronized int connections() {
        return connections;
    }

    synchronized Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    synchronized boolean isClosed() {
        return state == LinkState.CLOSED;
    }

    synchronized void connected() {
        connections++;
        problem = null;
        become(LinkState.CONNECTED);
    }

    synchronized void seen() {
        become(LinkState.SEEN);
    }

    synchronized void lost(@Nullable String reason) {
        if (state != LinkState.CLOSED) {
            problem = reason;
        }
        become(LinkState.WAITING);
    }

    synchronized void closed() {
        become(LinkState.CLOSED);
    }

    /** Waits for a state; {@code false} when time runs out, or the link is closed, without it. */
    synchronized boolean await(Predicate<LinkState> wanted, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!wanted.test(state) && state != LinkState.CLOSED) {
            long left = (deadline - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return wanted.test(state);
    }

    private void become(LinkState next) {
        if (state != LinkState.CLOSED) {
            state = next;
        }
        notifyAll();
    }
}
