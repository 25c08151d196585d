package kazasu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kazasu.model.Comparison.Mismatch;

/**
 * The shortest sequence that still shows what a long one showed: parts are left out as long as the rest, played from the start on a
 * fresh card, ends in the same row of a status table (delta debugging).
 */
public final class Shrinking {
    private Shrinking() {}

    /**
     * Shrinks a sequence that shows a mismatch.
     *
     * @param fresh makes the card anew: the same facts, the same seed of chance, no power
     * @param facts what is known of the fresh card
     * @param events a sequence
     * @return the events that are left, the last of them the one that is answered wrong; empty if the sequence shows no mismatch
     */
    public static List<Event> of(Supplier<Comparison.Subject> fresh, CardFacts facts, List<Event> events) {
        Optional<Mismatch> first = Comparison.run(fresh.get(), facts, events);
        if (first.isEmpty()) {
            return List.of();
        }
        Optional<StatusRow> row = first.get().judgement().row();
        Predicate<List<Event>> fails = part -> Comparison.run(fresh.get(), facts, part)
                .map(mismatch -> mismatch.judgement().row().equals(row))
                .orElse(false);
        return minimal(events.subList(0, first.get().index() + 1), fails);
    }

    /**
     * A part of a list of which nothing can be left out any more.
     *
     * @param all a list that fails
     * @param fails whether a part of it still fails
     */
    static <T> List<T> minimal(List<T> all, Predicate<List<T>> fails) {
        List<T> left = List.copyOf(all);
        for (int size = Math.max(left.size() / 2, 1); ; size = Math.max(size / 2, 1)) {
            List<T> fewer = without(left, size, fails);
            boolean settled = size == 1 && fewer.size() == left.size();
            left = fewer;
            if (settled) {
                return left;
            }
        }
    }

    /** Leaves out one stretch after the other, from the end, where what is left still fails. */
    private static <T> List<T> without(List<T> all, int size, Predicate<List<T>> fails) {
        List<T> left = all;
        for (int start = (all.size() - 1) / size * size; start >= 0; start -= size) {
            List<T> fewer = new ArrayList<>(left.subList(0, start));
            fewer.addAll(left.subList(Math.min(start + size, left.size()), left.size()));
            if (fails.test(fewer)) {
                left = fewer;
            }
        }
        return left;
    }
}
