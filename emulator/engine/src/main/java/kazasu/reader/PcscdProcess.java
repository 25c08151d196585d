package kazasu.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of pcscd, started by {@code pcscd.pl}. */
final class PcscdProcess {
    private static final Duration START_LIMIT = Duration.ofSeconds(20);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(3);
    /** pcscd's line once all readers have been set up, or not. */
    private static final String READY = "daemon ready";
    /** The driver's line when it can't listen on its port. */
    private static final String PORT_TAKEN = "Could not initialize connection to virtual ICC";

    /**
     * Names of readers that pcscd leaves alone: those that contain any of these. Ours are spelled without them, real ones
     * can't be. A card that this program did not make must never lie in a reader of this pcscd, and a real reader stays
     * with the system's. (pcscd has no shorter way: its driver directory is compiled in.)
     */
    static final String FOREIGN_NAMES = String.join(":", "bcdefghijlmnopqrtvwxyLMNOPQRSTUVWXYZ".split(""));

    /** What became of a start. */
    enum Outcome {
        READY,
        PORT_TAKEN,
        FAILED
    }

    private final Process process;
    private final PcscdFiles files;

    private PcscdProcess(Process process, PcscdFiles files) {
        this.process = process;
        this.files = files;
    }

    static PcscdProcess launch(PcscEnvironment machine, PcscdFiles files) {
        List<String> command = List.of(
                machine.path(PcscEnvironment.PERL).toString(),
                "-e",
                script(),
                files.directory().toString(),
                files.socket().toString(),
                machine.path(PcscEnvironment.PCSCD).toString(),
                files.configuration().toString());
        // standard input stays open for as long as this JVM lives: its end tells the script's watcher
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(files.logFile().toFile());
        builder.environment().put("PCSCLITE_FILTER_IGNORE_READER_NAMES", FOREIGN_NAMES);
        builder.environment().remove("PCSCLITE_FILTER_EXTEND_READER_NAMES");
        try {
            return new PcscdProcess(builder.start(), files);
        } catch (IOException e) {
            throw new PcscdException("pcscd can't be started: " + e.getMessage(), "");
        }
    }

    Outcome awaitStart() {
        Await.until(START_LIMIT, () -> files.log().contains(READY) || !process.isAlive());
        String log = files.log();
        if (log.contains(PORT_TAKEN)) {
            return Outcome.PORT_TAKEN;
        }
        return log.contains(READY) && process.isAlive() && PcscEnvironment.accepts(files.socket())
                ? Outcome.READY
                : Outcome.FAILED;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void stop() {
        // by the handle: Process.destroy() would also close the standard input, which the watcher takes for our death
        process.toHandle().destroy();
        if (!exitedWithin(STOP_LIMIT)) {
            process.toHandle().destroyForcibly();
            exitedWithin(STOP_LIMIT);
        }
    }

    private boolean exitedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String script() {
        try (InputStream in = PcscdProcess.class.getResourceAsStream("pcscd.pl")) {
            if (in == null) {
                throw new IllegalStateException("pcscd.pl is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
