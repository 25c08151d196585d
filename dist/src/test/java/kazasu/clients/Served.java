package kazasu.clients;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code serve} in a process of its own, until closed. */
final class Served implements AutoCloseable {
    private final Process process;
    private final Path output;

    private Served(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts and waits until it says that it is ready. */
    static Served start(Path directory, String... words) {
        return start(directory, Map.of(), words);
    }

    /** The same with more in its environment. */
    static Served start(Path directory, Map<String, String> environment, String... words) {
        Path output = directory.resolve("serve.txt");
        ProcessBuilder builder = new ProcessBuilder(Kazasu.command(directory, words))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        builder.environment().put("KAZASU_LANG", "en");
        builder.environment().putAll(environment);
        try {
            Served served = new Served(builder.start(), output);
            served.awaitReady();
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that never gets ready is ended. */
    private void awaitReady() {
        try {
            Await.until("serve to be ready", () -> output().contains("ready") || !process.isAlive());
        } catch (AssertionError e) {
            close();
            throw e;
        }
        if (!process.isAlive()) {
            throw new AssertionError("serve ended: " + output());
        }
    }

    /** All that it printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last word of the line that has a marker: an address. */
    String wordAfter(String marker) {
        String text = output();
        int at = text.indexOf(marker);
        if (at < 0) {
            throw new AssertionError("serve did not say " + marker + ": " + text);
        }
        return text.substring(at + marker.length()).trim().split("\\s")[0];
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
