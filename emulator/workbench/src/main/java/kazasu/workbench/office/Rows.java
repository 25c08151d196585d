package kazasu.workbench.office;

import java.util.Locale;
import kazasu.command.Common;
import kazasu.office.Standing;

/** Cells about a certificate that several pages have. */
final class Rows {
    private Rows() {}

    /** Serial number in hexadecimal, as OpenSSL prints it. */
    static String serial(Snapshot.Held held) {
        String serial = held.record().id().serialNumber().toString(16).toUpperCase(Locale.ROOT);
        return serial.length() % 2 == 0 ? serial : "0" + serial;
    }

    /** The same and the generation that signed. */
    static String id(Snapshot.Held held) {
        return serial(held) + " " + held.record().id().authority();
    }

    static String validity(Snapshot.Held held) {
        return OfficeTime.day(held.record().notBefore()) + " .. "
                + OfficeTime.day(held.record().notAfter());
    }

    static boolean isHeld(Snapshot.Held held) {
        return held.standing() instanceof Standing.Held;
    }

    /** The code as it is published, and what happened; empty if nothing did. */
    static String reason(Common common, Snapshot.Held held) {
        return held.ended()
                .map(entry -> Names.of(entry.reason()).in(common.language())
                        + common.say(", ", "、")
                        + Causes.of(entry.cause()).in(common.language()))
                .orElse("");
    }
}
