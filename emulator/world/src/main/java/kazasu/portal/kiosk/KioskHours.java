package kazasu.portal.kiosk;

import java.time.Instant;
import java.time.MonthDay;
import kazasu.office.rules.KioskRules;
import kazasu.pki.Validity;

/** Certificates are issued from 6:30 to 23:00, not from 12-29 to 01-03 (rules.md §5, C; at 23:00 it is closed: ours). */
final class KioskHours {
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 28);
    private static final MonthDay FIRST_OF_YEAR = MonthDay.of(1, 4);

    private KioskHours() {}

    static boolean isOpen(Instant at) {
        MonthDay day = MonthDay.from(at.atZone(Validity.JAPAN));
        return KioskRules.isOpen(at) && !day.isAfter(LAST_OF_YEAR) && !day.isBefore(FIRST_OF_YEAR);
    }
}
