package kazasu.reader;

/** How far a card has come on its way into a reader. */
public enum LinkState {
    /** Nobody listens where the reader should be; tried again until closed. */
    WAITING,
    /** Connected, but the driver has not asked for the card yet: it looks every 0.4 s. */
    CONNECTED,
    /** The driver has read the answer to reset. */
    SEEN,
    /** {@link VpcdLink#close()} was called; nothing more will happen. */
    CLOSED;

    boolean isConnected() {
        return this == CONNECTED || this == SEEN;
    }
}
