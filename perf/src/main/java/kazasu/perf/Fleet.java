package kazasu.perf;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import kazasu.card.Chance;
import kazasu.card.SystemChance;
import kazasu.image.CardImage;
import kazasu.perf.Visit.Signed;

/** Cards and the threads that visit them. */
final class Fleet implements AutoCloseable {
    private final List<Visit> cards = new ArrayList<>();
    private final int threads;
    private final ExecutorService crew;

    /**
     * Makes the cards.
     *
     * @param images where they come from
     * @param count how many cards
     * @param threads how many threads
     */
    Fleet(BenchImages images, int count, int threads) {
        Chance chance = new SystemChance();
        for (int i = 0; i < count; i++) {
            CardImage image = images.image(i);
            cards.add(new Visit(image.toCard(chance), image, i));
        }
        this.threads = threads;
        crew = Executors.newFixedThreadPool(threads);
    }

    /**
     * What a run did.
     *
     * @param perSecond commands a second
     * @param perCpuSecond commands a second of processor time, garbage collection included: what other programs of the machine do
     *     hits this less
     * @param signatures every signature
     */
    record Outcome(double perSecond, double perCpuSecond, List<Signed> signatures) {}

    /**
     * Visits the cards, all in a row and again from the first; no two threads begin with the same.
     *
     * @param visits number of visits, all threads together
     * @param signs whether each visit signs
     * @throws IllegalStateException if a card answered wrongly
     */
    Outcome visit(int visits, boolean signs) throws InterruptedException {
        long before = apdus();
        long cpu = cpuNanos();
        long start = System.nanoTime();
        List<List<Signed>> signatures = together(thread -> {
            List<Signed> mine = new ArrayList<>();
            for (int i = thread; i < visits; i += threads) {
                cards.get(i % cards.size()).play(signs ? mine : null);
            }
            return mine;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        long done = apdus() - before;
        return new Outcome(
                done / seconds,
                done / cpuSeconds,
                signatures.stream().flatMap(List::stream).toList());
    }

    /** Verifies signatures; the number of wrong ones. */
    long wrong(List<Signed> signatures) throws InterruptedException {
        return together(thread -> {
                    long wrong = 0;
                    for (int i = thread; i < signatures.size(); i += threads) {
                        wrong += signatures.get(i).isRight() ? 0 : 1;
                    }
                    return wrong;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long apdus() {
        return cards.stream().mapToLong(Visit::apdus).sum();
    }

    private <T> List<T> together(IntFunction<T> work) throws InterruptedException {
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            all.add(crew.submit(() -> work.apply(thread)));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : all) {
            try {
                results.add(one.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }

    @Override
    public void close() {
        crew.shutdownNow();
    }
}
