package kazasu.office.agency;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When revocation lists are published: daily, but the hour and the time to the next one are not public (rules.md §2.5, U). The {@code
 * publication.*} switches of {@code docs/decisions.md} §7.
 *
 * @param crlTime time of day in Japan
 * @param crlNextUpdate from thisUpdate to nextUpdate; longer than a day, so that a list that comes late stops nobody
 */
public record PublicationSwitches(LocalTime crlTime, Duration crlNextUpdate) {
    /** At midnight, for two days. */
    public static final PublicationSwitches DEFAULTS =
            new PublicationSwitches(LocalTime.MIDNIGHT, Duration.ofHours(48));
}
