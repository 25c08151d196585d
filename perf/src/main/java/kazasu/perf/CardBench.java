package kazasu.perf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.command.Common;
import kazasu.image.CardImage;

/** A new card from an image in memory, and the heap that a card takes without and with power. */
final class CardBench {
    private static final double KIB = 1024;

    private final Common common;
    private final int rounds;
    private final int cards;
    private final Chance chance = new SystemChance();

    /**
     * A benchmark.
     *
     * @param common language
     * @param rounds how often new cards are timed; the first, a warm-up, does not count
     * @param cards in each round
     */
    CardBench(Common common, int rounds, int cards) {
        this.common = common;
        this.rounds = rounds;
        this.cards = cards;
    }

    void run() {
        BenchImages images = new BenchImages();
        double[] idle = new double[rounds];
        double[] made = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            double withIdle = millis(images, true);
            double withNew = millis(images, false);
            if (i >= 0) {
                idle[i] = withIdle;
                made[i] = withNew;
            }
        }
        say("new card from an image, first answer included, median: ", "イメージから新しいカード（最初の応答まで、中央値）: ");
        say("  %.3f ms with an idle runtime", "  待機中のランタイムあり %.3f ms", SignatureBench.median(idle));
        say("  %.3f ms with a new runtime", "  新しいランタイム %.3f ms", SignatureBench.median(made));
        memory(images);
    }

    /** The median of a round; each card answers a SELECT and tells its tries, and is right about them. */
    private double millis(BenchImages images, boolean givesBack) {
        double[] millis = new double[cards];
        List<EmbeddedCard> held = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            CardImage image = images.image(i);
            long start = System.nanoTime();
            EmbeddedCard card = image.toCard(chance);
            card.powerOn();
            boolean right = card.send(SignPath.selectApplication()).isOk();
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (!right || !card.send("00200098").swHex().equals("63C3")) {
                throw new IllegalStateException("a new card answers wrongly");
            }
            if (givesBack) {
                card.powerOff();
            }
            held.add(card);
        }
        held.forEach(EmbeddedCard::close);
        return SignatureBench.median(millis);
    }

    private void memory(BenchImages images) {
        EmbeddedCard[] all = new EmbeddedCard[cards];
        long empty = Heap.used();
        Arrays.setAll(all, i -> images.image(i).toCard(chance));
        double off = (Heap.used() - empty) / KIB / cards;
        for (EmbeddedCard card : all) {
            card.powerOn();
            card.send(SignPath.selectApplication());
        }
        double on = (Heap.used() - empty) / KIB / cards;
        for (EmbeddedCard card : all) {
            card.powerOff();
        }
        double again = (Heap.used() - empty) / KIB / cards;
        say("heap of a card (%d of them, certificates of their own):", "カード1枚のヒープ（%d枚、証明書は各々別）:", cards);
        say(
                "  %.1f KiB powered off, %.1f KiB after use, %.1f KiB powered on",
                "  電源オフ %.1f KiB、使用後 %.1f KiB、電源オン %.1f KiB", off, again, on);
    }

    private void say(String en, String ja, Object... values) {
        Common.out().println(String.format(Locale.ROOT, common.say(en, ja), values));
    }
}
