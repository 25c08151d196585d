package kazasu.verifier;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a source said until it may have learned something new. Not being told is never remembered, and an answer about one time
 * serves another only if it holds then, too. Safe for several threads.
 */
public final class KeptStatuses implements RevocationSource {
    private static final int MOST = 1_000_000;

    private final RevocationSource source;
    private final Clock clock;
    private final Duration life;
    private final ConcurrentMap<Key, Kept> kept = new ConcurrentHashMap<>();

    /**
     * Around a source.
     *
     * @param source which is asked
     * @param clock present time
     * @param life how long an answer serves after it was known; OCSP of the service changes every 15 minutes (rules.md §2.5)
     */
    public KeptStatuses(RevocationSource source, Clock clock, Duration life) {
        this.source = source;
        this.clock = clock;
        this.life = life;
    }

    private record Key(X509Certificate certificate, X509Certificate authority) {}

    /** Until the end, which isn't included, for times from the beginning on. */
    private record Kept(RevocationStatus status, Instant from, Instant until) {
        boolean serves(Instant at, Instant now) {
            return !at.isBefore(from) && at.isBefore(until) && now.isBefore(until);
        }
    }

    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        Key key = new Key(certificate, authority);
        Kept known = kept.get(key);
        Instant now = clock.instant();
        if (known != null && known.serves(at, now)) {
            return known.status;
        }
        RevocationStatus fresh = source.of(certificate, authority, at);
        Kept worth = worthKeeping(fresh, at, now);
        if (worth != null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, worth);
        }
        return fresh;
    }

    private @Nullable Kept worthKeeping(RevocationStatus status, Instant at, Instant now) {
        if (status instanceof RevocationStatus.Good good) {
            return new Kept(status, good.thisUpdate(), good.thisUpdate().plus(life));
        }
        if (status instanceof RevocationStatus.Revoked) {
            return new Kept(status, at, now.plus(life));
        }
        return null;
    }
}
