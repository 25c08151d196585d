package kazasu.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/**
 * What a word serves until its process is told to stop. What was opened is closed in the reverse order, once: at the end of the word, or
 * when the process ends.
 */
public final class UntilStopped implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::closeAll, "kazasu-stop");

    /** Nothing yet. */
    public UntilStopped() {
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** To be closed before all that is kept already. */
    public synchronized <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }

    /** Waits until the process is told to stop. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the JVM is ending already: the hook has been here, or is
        }
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            AutoCloseable resource = open.pop();
            try {
                resource.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(UntilStopped.class).warn("closing: {}", e.getMessage());
            }
        }
        stopped.countDown();
    }
}
