package kazasu.workbench.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.compare.RandomRound;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.workbench.card.Cards;

/** Rounds of the applet against the oracle on every processor: cards of several profiles, and one from the factory. */
final class OracleRun {
    private static final int ROUND = 5_000;
    private static final List<String> PROFILES = List.of("plastic", "android", "pin-less", "child");

    private final Common common;
    private final int commands;
    private final long seed;

    OracleRun(Common common, int commands, long seed) {
        if (commands < 1) {
            throw new Failure("--commands is at least 1", "--commands は1以上です");
        }
        this.common = common;
        this.commands = commands;
        this.seed = seed;
    }

    int run() throws Exception {
        List<CardImage> cards = cards();
        int rounds = (commands + ROUND - 1) / ROUND;
        PrintStream out = Common.out();
        int disagreements = 0;
        ExecutorService lanes =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Optional<String>>> running = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                long roundSeed = seed * rounds + i;
                int length = Math.min(ROUND, commands - i * ROUND);
                CardImage card = cards.get(i % cards.size());
                running.add(lanes.submit(() -> RandomRound.of(card, roundSeed).play(length)));
            }
            for (Future<Optional<String>> round : running) {
                Optional<String> transcript = round.get();
                transcript.ifPresent(out::println);
                disagreements += transcript.isPresent() ? 1 : 0;
            }
        } finally {
            lanes.shutdownNow();
        }
        out.println(common.say(
                commands + " commands in " + rounds + " rounds, " + disagreements
                        + " disagreements between applet and oracle",
                "コマンド " + commands + "（" + rounds + " 回）、アプレットとオラクルの不一致 " + disagreements));
        return disagreements == 0 ? 0 : 1;
    }

    private List<CardImage> cards() throws IOException {
        Path directory = Files.createTempDirectory("kazasu-oracle-");
        try {
            Cards factory = new Cards(directory.resolve("home"));
            List<CardImage> cards = new ArrayList<>();
            for (String profile : PROFILES) {
                Path file = directory.resolve(profile + ".card");
                factory.create(profile, file);
                cards.add(CardFile.load(file));
            }
            cards.add(CardImage.of(EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(seed, 0))));
            return cards;
        } finally {
            Directories.delete(directory);
        }
    }
}
