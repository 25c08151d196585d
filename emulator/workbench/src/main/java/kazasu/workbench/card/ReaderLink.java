package kazasu.workbench.card;

import java.time.Duration;

/** A card in a virtual reader. */
public interface ReaderLink extends AutoCloseable {
    /**
     * Waits for the reader's driver.
     *
     * @param limit how long
     * @return whether it is connected
     */
    boolean awaitConnected(Duration limit) throws InterruptedException;

    /** Takes the card out; a command under way is finished first. */
    @Override
    void close();
}
