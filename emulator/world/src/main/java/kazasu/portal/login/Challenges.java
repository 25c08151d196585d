package kazasu.portal.login;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.verifier.Challenge;
import kazasu.verifier.ReplayGuard;

/**
 * The challenges that this site issued and that have not expired, in memory: a restart forgets them, and their answers are refused. An answer is
 * good once, whichever of two racing ones comes first. Safe for several threads.
 */
final class Challenges implements ReplayGuard {
    private static final int MOST = 10_000;
    private static final int NONCE_BYTES = 32;

    private final Map<String, Issued> byNonce = new LinkedHashMap<>();
    private final Clock clock;
    private final Chance chance;

    Challenges(Clock clock, Chance chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /** Whether it was answered, beside it. */
    private static final class Issued {
        private final Challenge challenge;
        private boolean answered;

        Issued(Challenge challenge) {
            this.challenge = challenge;
        }
    }

    /**
     * Asks a holder.
     *
     * @param origin of the site, as the holder calls it
     */
    Challenge issue(String origin) {
        Challenge challenge = make(origin);
        synchronized (byNonce) {
            Instant now = clock.instant();
            byNonce.values()
                    .removeIf(issued ->
                            issued.challenge.issued().plus(Challenge.LIFE).isBefore(now));
            if (byNonce.size() >= MOST) {
                // the oldest, so that nobody who asks and never answers keeps others out
                byNonce.remove(byNonce.keySet().iterator().next());
            }
            byNonce.put(challenge.nonce(), new Issued(challenge));
        }
        return challenge;
    }

    private Challenge make(String origin) {
        byte[] nonce = new byte[NONCE_BYTES];
        synchronized (chance) {
            chance.nextBytes(nonce);
        }
        return Challenge.of(origin, clock.instant(), nonce);
    }

    /**
     * What an answer has to be compared with: the challenge with its nonce if this site issued that, else one that nobody was told.
     *
     * @param answered the bytes that were signed; anything
     * @param origin of the site, as the holder calls it
     */
    Challenge expected(byte[] answered, String origin) {
        return nonce(answered)
                .flatMap(this::issued)
                .filter(challenge -> challenge.origin().equals(origin))
                .orElseGet(() -> make(origin));
    }

    private static Optional<String> nonce(byte[] answered) {
        try {
            return Optional.of(Challenge.parse(answered).nonce());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Challenge> issued(String nonce) {
        synchronized (byNonce) {
            return Optional.ofNullable(byNonce.get(nonce)).map(issued -> issued.challenge);
        }
    }

    @Override
    public boolean isFirst(Challenge challenge, Instant at) {
        synchronized (byNonce) {
            Issued issued = byNonce.get(challenge.nonce());
            if (issued == null || issued.answered) {
                return false;
            }
            issued.answered = true;
            return true;
        }
    }
}
