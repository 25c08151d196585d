package kazasu.workbench.prove;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.workbench.card.Cards;

/** Several {@link KillProof}s side by side, each with a card of its own, in a directory that goes away unless something failed. */
final class KillRun {
    private static final int LANES =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Common common;
    private final int times;
    private final long seed;

    KillRun(Common common, int times, long seed) {
        if (times < 1) {
            throw new Failure("--times is at least 1", "--times は1以上です");
        }
        this.common = common;
        this.times = times;
        this.seed = seed;
    }

    int run() throws Exception {
        Path directory = Files.createTempDirectory("kazasu-kill-");
        List<KillTally> tallies = killed(directory);
        int kills = tallies.stream().mapToInt(KillTally::kills).sum();
        List<String> violations =
                tallies.stream().flatMap(tally -> tally.violations().stream()).toList();
        PrintStream out = Common.out();
        violations.forEach(out::println);
        int complete = tallies.stream().mapToInt(KillTally::complete).sum();
        out.println(common.say(
                kills + " kills (" + (kills - complete) + " before the command under way was kept, " + complete
                        + " after), " + violations.size() + " violations (a try lost or doubled, a changed file)",
                "killの回数 " + kills + "（実行中のコマンドの保存前 " + (kills - complete) + "、保存後 " + complete + "）、違反 "
                        + violations.size() + "（照合回数の消失・重複、ファイルの変化）"));
        if (violations.isEmpty()) {
            Directories.delete(directory);
            return 0;
        }
        out.println(common.say("kept: ", "保存先: ") + directory);
        return 1;
    }

    private List<KillTally> killed(Path directory) throws Exception {
        Path specimen = directory.resolve("specimen.card");
        new Cards(directory.resolve("home")).create("plastic", specimen);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<KillTally>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path card = directory.resolve("lane-" + lane + ".card");
                Files.copy(specimen, card);
                Path log = directory.resolve("lane-" + lane + ".log");
                long laneSeed = seed * LANES + lane;
                int share = times / LANES + (lane < times % LANES ? 1 : 0);
                running.add(lanes.submit(() -> new KillProof(card, log, laneSeed).run(share)));
            }
            List<KillTally> tallies = new ArrayList<>();
            for (Future<KillTally> lane : running) {
                tallies.add(lane.get());
            }
            return tallies;
        } finally {
            lanes.shutdownNow();
        }
    }
}
