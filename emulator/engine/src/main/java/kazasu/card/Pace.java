package kazasu.card;

import java.util.concurrent.locks.LockSupport;

/** A clock that one can wait by. Tests bring one that does not wait. */
public interface Pace {
    /** The machine's. */
    Pace SYSTEM = new Pace() {
        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void until(long moment) {
            for (long rest = moment - now();
                    rest > 0 && !Thread.currentThread().isInterrupted();
                    rest = moment - now()) {
                LockSupport.parkNanos(rest);
            }
        }
    };

    /** Nanoseconds since some moment. */
    long now();

    /**
     * Waits.
     *
     * @param moment as {@link #now} counts
     */
    void until(long moment);
}
