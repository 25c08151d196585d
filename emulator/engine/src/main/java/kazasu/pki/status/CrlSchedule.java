package kazasu.pki.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kazasu.pki.Validity;

/**
 * When revocation lists are published: once a day (rules.md §2.5, C). Hour and life of a list are not public (U), hence the
 * switches {@code crl.publication-hour} and {@code crl.next-update} of {@code docs/decisions.md} §7.
 *
 * @param hour of publication in Japan
 * @param life from thisUpdate to nextUpdate
 */
public record CrlSchedule(LocalTime hour, Duration life) {
    /** Midnight in Japan, and to the next publication. */
    public static final CrlSchedule DEFAULT = new CrlSchedule(LocalTime.MIDNIGHT, Duration.ofDays(1));

    /**
     * Checks the life.
     *
     * @throws IllegalArgumentException if it isn't positive
     */
    public CrlSchedule {
        if (life.isNegative() || life.isZero()) {
            throw new IllegalArgumentException("a list lives for some time, not for " + life);
        }
    }

    /**
     * The last publication before or at a moment: thisUpdate of the list that relying parties have then.
     *
     * @param instant any
     */
    public Instant lastPublication(Instant instant) {
        ZonedDateTime today = instant.atZone(Validity.JAPAN).with(hour);
        return (today.toInstant().isAfter(instant) ? today.minusDays(1) : today).toInstant();
    }

    /**
     * nextUpdate of a list.
     *
     * @param thisUpdate its publication
     */
    public Instant nextUpdate(Instant thisUpdate) {
        return thisUpdate.plus(life);
    }
}
