package kazasu.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.Optional;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one card in one virtual reader: Debian's vpcd driver, loaded by pcscd, listens on a port and we connect to it.
 * When the driver goes away (pcscd stops, or restarts) the card loses its power, and the link connects again as soon as
 * somebody listens. One thread of the link's own is the only one that touches the slot while the link is open.
 *
 * <p>vpcd's one stanza makes two readers, on its port and the next; each card takes a link of its own. Bytes of commands
 * and answers are never logged.
 */
public final class VpcdLink implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(VpcdLink.class);
    private static final int CONNECT_LIMIT_MILLIS = 2000;
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

    private final CardSlot slot;
    private final Endpoint reader;
    private final LinkTiming timing;
    private final LinkStatus status = new LinkStatus();
    private final Backoff backoff;
    private final Thread thread;
    private @Nullable Socket current;

    VpcdLink(CardSlot slot, Endpoint reader, LinkTiming timing) {
        this.slot = slot;
        this.reader = reader;
        this.timing = timing;
        this.backoff = timing.backoff();
        this.thread = new Thread(this::run, "kazasu-vpcd-" + reader.port());
        thread.setDaemon(true);
    }

    /**
     * Starts a link. A reader that isn't there yet is no error: {@link #state()} says WAITING, {@link #problem()} why,
     * and attempts follow 20 ms to 1 s apart.
     *
     * @param slot the card; stays the caller's: the link takes its power away in the end, but does not close it
     * @param reader where the driver listens
     */
    public static VpcdLink open(CardSlot slot, Endpoint reader) {
        return open(slot, reader, LinkTiming.NORMAL);
    }

    static VpcdLink open(CardSlot slot, Endpoint reader, LinkTiming timing) {
        VpcdLink link = new VpcdLink(slot, reader, timing);
        link.thread.start();
        return link;
    }

    /** How far the card has come. */
    public LinkState state() {
        return status.state();
    }

    /** How many connections there have been, the present one included. */
    public int connections() {
        return status.connections();
    }

    /** Why there is no connection now, one line; empty while there is one, and after a normal end. */
    public Optional<String> problem() {
        return status.problem();
    }

    /**
     * Waits until the link is connected.
     *
     * @return {@code false} if time ran out first, or the link was closed
     */
    public boolean awaitConnected(Duration limit) throws InterruptedException {
        return status.await(LinkState::isConnected, limit);
    }

    /**
     * Waits until the driver has read the card's answer to reset: from then on programs find the card, or will within
     * milliseconds.
     *
     * @return {@code false} if time ran out first, or the link was closed
     */
    public boolean awaitSeen(Duration limit) throws InterruptedException {
        return status.await(LinkState.SEEN::equals, limit);
    }

    /**
     * Takes the card out of the reader and its power away. A command under way is finished first, for up to 10 s. The
     * thread is not interrupted: an interrupt would close a card image's file channel in the middle of a write.
     */
    @Override
    public void close() {
        status.closed();
        closeSocket();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(CLOSE_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            log.warn("the card in the reader at {} is still busy", reader);
        }
    }

    private void run() {
        try {
            while (!status.isClosed()) {
                boolean takenOut = connectAndServe();
                Duration pause = backoff.next();
                boolean longer = takenOut && pause.compareTo(timing.absence()) < 0;
                status.await(LinkState.CLOSED::equals, longer ? timing.absence() : pause);
            }
        } catch (InterruptedException e) {
            log.debug("vpcd {}: interrupted", reader);
        } finally {
            status.closed();
        }
    }

    /** Whether this side ended a connection that was there. */
    private boolean connectAndServe() {
        String problem = null;
        boolean connected = false;
        try (Socket socket = new Socket()) {
            if (adopt(socket)) {
                connect(socket);
                connected = true;
                serve(socket);
                connected = false;
                log.debug("vpcd {}: the driver hung up", reader);
            }
        } catch (IOException | CardRemovedException e) {
            problem = String.valueOf(e.getMessage());
            log.debug("vpcd {}: {}", reader, problem);
        }
        status.lost(problem);
        return connected;
    }

    private void connect(Socket socket) throws IOException {
        socket.connect(reader.resolve(), CONNECT_LIMIT_MILLIS);
        if (isToItself(socket)) {
            throw new ConnectException("nobody listens (the connection met itself)");
        }
        socket.setTcpNoDelay(true);
        socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        status.connected();
        log.debug("vpcd {}: connected", reader);
    }

    private void serve(Socket socket) throws IOException {
        Frames frames = new Frames(
                new BufferedInputStream(new QuickAckInput(socket)),
                socket.getOutputStream(),
                inside -> socket.setSoTimeout(inside ? timing.messageLimitMillis() : 0));
        VpcdSession session = new VpcdSession(slot, frames, status::seen);
        try {
            session.serve();
        } finally {
            // a card that is gone, or a stranger at the port, must not be tried every 20 ms
            if (session.hasAnswered()) {
                backoff.reset();
            }
            powerOff();
        }
    }

    private void powerOff() {
        try {
            slot.powerOff();
        } catch (RuntimeException e) {
            log.debug("vpcd {}: the card can't be powered off: {}", reader, e.getMessage());
        }
    }

    /**
     * Whether a socket is connected to its own port: TCP allows it when the port is one that the kernel gives to outgoing
     * connections (vpcd's usual 35963 is) and nobody listens there. It would keep the driver out of its port for ever.
     */
    static boolean isToItself(Socket socket) {
        return socket.getLocalPort() == socket.getPort()
                && socket.getLocalAddress().equals(socket.getInetAddress());
    }

    private synchronized boolean adopt(Socket socket) {
        current = socket;
        return !status.isClosed();
    }

    private synchronized void closeSocket() {
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                log.debug("vpcd {}: {}", reader, e.getMessage());
            }
        }
    }
}
