package kazasu.perf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.image.CardImage;
import kazasu.perf.Visit.Signed;

/** The other JVM of {@code bench resident}: as many cards as asked for, some of them visited. */
final class ResidentProbe {
    private static final int CHECKED = 1000;
    private static final double KIB = 1024;

    private ResidentProbe() {}

    /**
     * Prints one line.
     *
     * @param args number of cards
     */
    public static void main(String[] args) {
        System.out.println(summary(Integer.parseInt(args[0])));
    }

    static String summary(int count) {
        BenchImages images = new BenchImages();
        Chance chance = new SystemChance();
        long empty = Heap.used();
        long start = System.nanoTime();
        List<EmbeddedCard> cards = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cards.add(images.image(i).toCard(chance));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int checked = check(cards, images);
        long used = Heap.used();
        return String.format(
                Locale.ROOT,
                "%d cards made in %.1f s, %d of them used and right; heap %.0f MiB of %.0f MiB, %.1f KiB a card",
                cards.size(),
                seconds,
                checked,
                used / KIB / KIB,
                Runtime.getRuntime().maxMemory() / KIB / KIB,
                (used - empty) / KIB / count);
    }

    private static int check(List<EmbeddedCard> cards, BenchImages images) {
        SplittableRandom random = new SplittableRandom(1);
        int checks = Math.min(CHECKED, cards.size());
        List<Signed> signatures = new ArrayList<>();
        for (int number : random.ints(0, cards.size()).distinct().limit(checks).toArray()) {
            CardImage image = images.image(number);
            EmbeddedCard card = cards.get(number);
            Visit visit = new Visit(card, image, number);
            visit.play(signatures);
            visit.play(signatures);
            card.powerOff();
        }
        if (!signatures.stream().allMatch(Signed::isRight)) {
            throw new IllegalStateException("a wrong signature");
        }
        return checks;
    }
}
