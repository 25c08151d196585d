package kazasu.features.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import kazasu.command.Failure;

/** Runs a command to its end, or ends it with all that it started. */
final class Child {
    /** What is kept of its output; it may write more. */
    private static final int KEPT = 1 << 20;

    private Child() {}

    /**
     * What came of it.
     *
     * @param exitCode nothing if it was ended by the time limit
     * @param out standard output, as far as it is kept
     * @param err standard error, as far as it is kept
     * @param duration wall-clock time
     */
    record Ended(OptionalInt exitCode, String out, String err, Duration duration) {}

    /**
     * Runs a command.
     *
     * @throws Failure if it can't be started
     */
    static Ended run(List<String> command, Duration limit) throws InterruptedException {
        try {
            Path out = Files.createTempFile("kazasu-verifier", ".out");
            Path err = Files.createTempFile("kazasu-verifier", ".err");
            try {
                return run(command, limit, out, err);
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new Failure(
                    "can't run " + command.get(0) + ": " + e.getMessage(),
                    command.get(0) + " を実行できません：" + e.getMessage());
        }
    }

    private static Ended run(List<String> command, Duration limit, Path out, Path err)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = false;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        OptionalInt code = ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
        return new Ended(code, text(out), text(err), duration);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(KEPT), StandardCharsets.UTF_8);
        }
    }
}
