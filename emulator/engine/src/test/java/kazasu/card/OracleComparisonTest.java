package kazasu.card;

import static org.assertj.core.api.Assertions.assertThat;

import kazasu.compare.RandomRound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The applet and the oracle, written apart, agree on every answer of long random sequences; 50,000 commands in all. */
final class OracleComparisonTest {
    private static final int COMMANDS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agree(long seed) {
        RandomRound round = RandomRound.of(TestCards.image(), seed);
        assertThat(round.play(COMMANDS)).as("seed %d", seed).isEmpty();
    }
}
