package kazasu.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import kazasu.reader.PcscdProcess.Outcome;

/**
 * A pcscd of our own with empty virtual readers in it, on its own socket in a temporary directory, for any user and
 * beside the system's. Clients (OpenSC, javax.smartcardio, whatever uses libpcsclite) find it by {@link #environment()};
 * {@link VpcdLink} puts a card into a reader.
 *
 * <p><b>The driver listens on every address of the machine (0.0.0.0), without a password</b>, for as long as this is
 * open: it knows no other way. Whoever reaches the port can put a card of theirs into the reader; they can't talk to ours.
 *
 * <p>Real readers are not its business: it opens none. It needs the directory {@code /run/pcscd}, which systemd or a first
 * start as root makes; run as root, it replaces and in the end removes {@code /run/pcscd/pcscd.pid} there, which only
 * {@code pcscd --hotplug} reads.
 *
 * <p>pcscd dies with this JVM, even if the JVM is killed. Not safe for use from several threads.
 */
public final class PrivatePcscd implements AutoCloseable {
    /** As many as one pcscd holds. */
    public static final int MAX_READERS = 16;

    private static final int SLOTS = 2;
    private static final int ATTEMPTS = 5;

    private final PcscEnvironment machine;
    private final List<Integer> ports;
    private final int readers;
    private final PcscdFiles files = PcscdFiles.create();
    private final Thread hook = new Thread(this::stopAndDelete, "kazasu-pcscd-end");
    private PcscdProcess process;

    private PrivatePcscd(PcscEnvironment machine, int readers, List<Integer> ports) {
        this.machine = machine;
        this.readers = readers;
        this.ports = List.copyOf(ports);
        try {
            files.configure(machine.path(PcscEnvironment.VPCD_DRIVER), ports);
            this.process = PcscdProcess.launch(machine, files);
        } catch (RuntimeException e) {
            files.delete();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts pcscd and waits until its readers listen. The driver makes readers in pairs, so an odd number leaves one
     * over that stays empty.
     *
     * @param readers 1 to {@link #MAX_READERS}
     * @throws IllegalArgumentException for another number
     * @throws MissingToolException if pcscd, the driver or perl is not installed
     * @throws PcscdException if pcscd does not start, with its log
     */
    public static PrivatePcscd start(int readers) {
        return start(readers, PcscEnvironment.ofThisMachine(), Ports::freePairs);
    }

    static PrivatePcscd start(int readers, PcscEnvironment machine, IntFunction<List<Integer>> freePairs) {
        if (readers < 1 || readers > MAX_READERS) {
            throw new IllegalArgumentException(readers + " readers: a pcscd holds 1 to " + MAX_READERS);
        }
        machine.require(PcscEnvironment.PCSCD, PcscEnvironment.VPCD_DRIVER, PcscEnvironment.PERL);
        PcscdException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            PrivatePcscd started = new PrivatePcscd(machine, readers, freePairs.apply((readers + 1) / SLOTS));
            Outcome outcome = started.process.awaitStart();
            if (outcome == Outcome.READY) {
                return started;
            }
            failure = started.failure(outcome);
            started.close();
            if (outcome == Outcome.FAILED) {
                throw failure;
            }
        }
        throw Objects.requireNonNull(failure);
    }

    /** The Unix socket that clients connect to. */
    public Path socket() {
        return files.socket();
    }

    /**
     * Where a reader waits for its card.
     *
     * @param reader 0 for the first
     * @throws IndexOutOfBoundsException if there is no such reader
     */
    public Endpoint endpoint(int reader) {
        return new Endpoint("127.0.0.1", port(reader));
    }

    /**
     * The port of a reader.
     *
     * @param reader 0 for the first
     * @throws IndexOutOfBoundsException if there is no such reader
     */
    public int port(int reader) {
        Objects.checkIndex(reader, readers);
        return ports.get(reader / SLOTS) + reader % SLOTS;
    }

    /**
     * The name that clients see, like {@code Kazasu A 00 01}: a letter for the pair, and the slot in it last.
     *
     * @param reader 0 for the first
     * @throws IndexOutOfBoundsException if there is no such reader
     */
    public String readerName(int reader) {
        Objects.checkIndex(reader, readers);
        return PcscdFiles.readerName(reader / SLOTS, reader % SLOTS);
    }

    /** What a client's process needs in its environment to find this pcscd. */
    public Map<String, String> environment() {
        return Map.of(PcscEnvironment.SOCKET_VARIABLE, socket().toString());
    }

    /** What pcscd said since its last start. It says nothing of commands and answers. */
    public String log() {
        return files.log();
    }

    /**
     * Stops pcscd and starts it again with the same socket and ports.
     *
     * @throws PcscdException if it does not come back, for example because somebody took a port in between
     */
    public void restart() {
        process.stop();
        process = PcscdProcess.launch(machine, files);
        Outcome outcome = process.awaitStart();
        if (outcome != Outcome.READY) {
            throw failure(outcome);
        }
    }

    /** Stops pcscd and removes its directory. */
    @Override
    public void close() {
        stopAndDelete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending already: the hook runs, and finds nothing left to do
        }
    }

    ProcessHandle handle() {
        return process.handle();
    }

    private void stopAndDelete() {
        process.stop();
        files.delete();
    }

    private PcscdException failure(Outcome outcome) {
        return outcome == Outcome.PORT_TAKEN
                ? new PcscdException("somebody took a port of " + ports, log())
                : PcscdException.startFailed(log());
    }
}
