package kazasu.portal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Checks again and again what could not be checked when it came, until closed. */
public final class Rechecks implements AutoCloseable {
    private final Reception reception;
    private final ScheduledExecutorService clockwork;

    private Rechecks(Reception reception) {
        this.reception = reception;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "kazasu-portal-rechecks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins.
     *
     * @param reception whose waiting applications
     * @param pause between two rounds; the first one comes after it
     */
    public static Rechecks every(Duration pause, Reception reception) {
        Rechecks rechecks = new Rechecks(reception);
        rechecks.clockwork.scheduleWithFixedDelay(
                rechecks::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return rechecks;
    }

    /** A round that fails is no reason to end: the next one may find the database again. */
    private void round() {
        try {
            reception.checkAllAgain();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Rechecks.class)
                    .warn("checking again: {}", e.getClass().getName());
        }
    }

    /** Ends after the round under way. */
    @Override
    public void close() {
        clockwork.shutdown();
    }
}
