package kazasu.mutation;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kazasu.card.runtime.AppletClasses;

/**
 * The applet against the oracle: rounds of random commands, sessions and power cuts from fixed seeds to cards of several kinds with
 * switches at random; short rounds first, since most changes show soon. Many rounds rather than long ones, for the switches' sake.
 */
final class OracleTrial {
    private static final List<Integer> LENGTHS = Stream.of(
                    Collections.nCopies(5, 60),
                    Collections.nCopies(10, 300),
                    Collections.nCopies(30, 550),
                    Collections.nCopies(30, 1000))
            .flatMap(List::stream)
            .toList();

    private final Deck deck;

    OracleTrial(Deck deck) {
        this.deck = deck;
    }

    /** Whether the oracle agrees with every answer of cards of these classes. */
    boolean passes(Supplier<AppletClasses> classes) {
        try {
            AppletClasses loaded = classes.get();
            return IntStream.range(0, LENGTHS.size())
                    .allMatch(number -> deck.round(loaded, number).agree(LENGTHS.get(number)));
        } catch (RuntimeException | LinkageError | StackOverflowError | Steps.EndlessLoop e) {
            // a class that can't be loaded, a card that can't be made, a command that doesn't end
            return false;
        }
    }
}
