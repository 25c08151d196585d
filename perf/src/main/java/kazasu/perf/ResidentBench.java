package kazasu.perf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kazasu.command.Common;
import kazasu.command.Failure;

/** Many cards in a JVM of their own with 2 GiB of heap. */
final class ResidentBench {
    private final int cards;

    ResidentBench(int cards) {
        this.cards = cards;
    }

    void run() throws IOException, InterruptedException {
        Process process = new ChildJvm()
                .option("-Xmx2g")
                .option("-XX:+UseSerialGC")
                .start(ResidentProbe.class.getName(), List.of(String.valueOf(cards)), Map.of());
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new Failure("the JVM with the cards failed", "カードを載せたJVMが失敗しました");
        }
        Common.out().println(line);
    }
}
