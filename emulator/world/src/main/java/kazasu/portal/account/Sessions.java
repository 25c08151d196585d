package kazasu.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.card.Chance;

/**
 * Who is logged in at present: in memory, so that a restart logs everybody out. Tokens are looked up by their hash, so that neither a
 * dump of the memory's map nor the time of a comparison tells one. Safe for several threads.
 */
public final class Sessions {
    /** Ours: long enough for a form. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final int MOST = 10_000;
    private static final int TOKEN_BYTES = 32;

    private final Map<String, Session> byHash = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Chance chance;

    /**
     * None yet.
     *
     * @param clock present time
     * @param chance for tokens
     */
    public Sessions(Clock clock, Chance chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Somebody has logged in.
     *
     * @param account whose
     * @param means how
     * @return a new session, with a token that nobody had before
     */
    public Session open(String account, Session.Means means) {
        Session session = new Session(
                randomHex(TOKEN_BYTES), account, means, clock.instant().plus(LIFE));
        makeRoom();
        byHash.put(hash(session.token()), session);
        return session;
    }

    /**
     * The session that a browser shows.
     *
     * @param token as it came; anything
     * @return nothing if there is none, or it is over
     */
    public Optional<Session> find(String token) {
        return Optional.ofNullable(byHash.get(hash(token)))
                .filter(session -> clock.instant().isBefore(session.ends()));
    }

    /**
     * Logs out.
     *
     * @param token as it came; anything
     */
    public void close(String token) {
        byHash.remove(hash(token));
    }

    /** The oldest goes when there are too many. */
    private void makeRoom() {
        if (byHash.size() < MOST) {
            return;
        }
        byHash.values().removeIf(session -> !clock.instant().isBefore(session.ends()));
        while (byHash.size() >= MOST) {
            byHash.entrySet().stream()
                    .min(Map.Entry.comparingByValue(java.util.Comparator.comparing(Session::ends)))
                    .ifPresent(oldest -> byHash.remove(oldest.getKey()));
        }
    }

    private String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        synchronized (chance) {
            chance.nextBytes(random);
        }
        return HexFormat.of().formatHex(random);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
