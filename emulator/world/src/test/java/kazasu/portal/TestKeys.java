package kazasu.portal;

import java.time.Instant;
import kazasu.card.SeededChance;
import kazasu.portal.tls.PortalKeys;

/** A portal's keys for all tests of a JVM, since keys take time. */
public final class TestKeys {
    private static final SeededChance CHANCE = new SeededChance(51, 1);

    /** They hold at any time at which a test runs. */
    public static final PortalKeys PORTAL = PortalKeys.make(Instant.now(), CHANCE::nextRsaKey);

    private TestKeys() {}
}
