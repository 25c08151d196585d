package kazasu.reader;

import java.time.Duration;

/**
 * The waits of a link.
 *
 * @param firstRetry before the first attempt to connect again
 * @param lastRetry what the doubling of it stops at
 * @param messageLimit how long the rest of a message may take once its first byte is there
 * @param absence how long the card stays out after this side hung up: longer than pcscd's poll of 0.4 s, which must see it leave
 */
record LinkTiming(Duration firstRetry, Duration lastRetry, Duration messageLimit, Duration absence) {
    static final LinkTiming NORMAL =
            new LinkTiming(Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(1));

    Backoff backoff() {
        return new Backoff(firstRetry, lastRetry);
    }

    int messageLimitMillis() {
        return Math.toIntExact(messageLimit.toMillis());
    }
}
