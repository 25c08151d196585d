package kazasu.clients;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition of another process, which can't tell when it holds. */
final class Await {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Await() {}

    /** Asks again and again; the question itself takes its time (a process is started, a file is read). */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.onSpinWait();
        }
    }
}
