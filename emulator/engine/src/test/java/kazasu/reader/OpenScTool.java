package kazasu.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** OpenSC's {@code opensc-tool}, run against a private pcscd. */
final class OpenScTool {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PrivatePcscd pcscd;
    private final String program =
            PcscEnvironment.ofThisMachine().path("opensc-tool").toString();

    OpenScTool(PrivatePcscd pcscd) {
        this.pcscd = pcscd;
    }

    /** Runs it once; what it printed on both outputs. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(pcscd.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Runs it until it prints something: pcscd looks for cards every 0.4 s only. The last output, in any case. */
    String runUntil(String expected, String... arguments) {
        AtomicReference<String> output = new AtomicReference<>("");
        Await.until(LONG, () -> {
            output.set(run(arguments));
            return output.get().contains(expected);
        });
        return output.get();
    }
}
