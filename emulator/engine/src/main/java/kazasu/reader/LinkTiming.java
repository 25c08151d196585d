package kazasu.reader;

import java.time.Duration;

/**
 * The waits of a link.
 *
 * @param firstRetry before the first attempt to connect again
 * @param lastRetry what the doubling of it stops at
 * @param messageLimit how long the rest of a message may take once its first byte is there
 */
record LinkTiming(Duration firstRetry, Duration lastRetry, Duration messageLimit) {
    static final LinkTiming NORMAL =
            new LinkTiming(Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofSeconds(10));

    Backoff backoff() {
        return new Backoff(firstRetry, lastRetry);
    }

    int messageLimitMillis() {
        return Math.toIntExact(messageLimit.toMillis());
    }
}
