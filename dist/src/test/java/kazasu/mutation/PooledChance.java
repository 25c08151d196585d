package kazasu.mutation;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.stream.Stream;
import kazasu.card.Chance;
import kazasu.card.SeededChance;

/**
 * Seeded chance that hands out the same RSA keys in turn: making one takes longer than a hundred commands. There are more than a round
 * makes, so that a new key is never the old one.
 */
final class PooledChance implements Chance {
    private static final int KEYS = 24;
    private static final int FIRST = 4;

    private final Chance bytes;
    private int handedOut;

    PooledChance(long seed) {
        bytes = new SeededChance(seed, 0);
        // the cards of a deck have the first ones
        handedOut = (int) seed * FIRST;
    }

    @Override
    public void nextBytes(byte[] array) {
        bytes.nextBytes(array);
    }

    @Override
    public RSAPrivateCrtKey nextRsaKey() {
        return Pool.RSA.get(handedOut++ % KEYS);
    }

    private static final class Pool {
        private static final Chance MAKER = new SeededChance(0, 1);

        static final List<RSAPrivateCrtKey> RSA =
                Stream.generate(MAKER::nextRsaKey).limit(KEYS).toList();
    }
}
