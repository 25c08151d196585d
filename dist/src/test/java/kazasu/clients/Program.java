package kazasu.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program in a directory and keeps what it printed. */
final class Program {
    /**
     * What came out.
     *
     * @param command for messages
     * @param exitCode of the process
     * @param output standard output and error, as they came
     */
    record Result(List<String> command, int exitCode, String output) {
        @Override
        public String toString() {
            return String.join(" ", command) + "\nexit code " + exitCode + ", output:\n" + output;
        }
    }

    private final Path directory;
    private final Map<String, String> environment;

    Program(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    Result run(String... command) {
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("KAZASU_LANG", "en");
        try {
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(String.join(" ", command) + " did not end within a minute");
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1);
            return new Result(List.of(command), process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("is it installed? " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
