package kazasu.workbench.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.pki.Validity;
import org.jspecify.annotations.Nullable;

/** The moment of a procedure. A ledger's time doesn't run backwards. */
public final class OfficeTime {
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Validity.JAPAN);

    private OfficeTime() {}

    /**
     * For something that is recorded: on a day without an hour at 10:00, or at the time of the newest entry of that day.
     *
     * @param typed what {@code --at} says, or null for the present; that of a ledger which is ahead of the clock is its newest entry
     * @param last the newest entry
     * @param now by the clock
     * @throws Failure if the time lies before the newest entry
     */
    static Instant toRecord(@Nullable String typed, Optional<Instant> last, Instant now) {
        if (typed == null) {
            return last.filter(now::isBefore).orElse(now);
        }
        Instant asked = parse(typed);
        Instant newest = last.orElse(asked);
        if (!asked.isBefore(newest)) {
            return asked;
        }
        if (!hasHour(typed) && day(newest).equals(day(asked))) {
            return newest;
        }
        throw new Failure(
                "the ledger's newest entry is of " + text(newest) + "; give a later --at, or another --home",
                "台帳の最新の記載は " + text(newest) + " です。それ以後の --at か、別の --home を指定してください");
    }

    /** For a look: any time; the end of a day without an hour. */
    static Instant toLook(@Nullable String typed, Optional<Instant> last, Instant now) {
        if (typed == null) {
            return toRecord(null, last, now);
        }
        return hasHour(typed) ? parse(typed) : Validity.endOfDay(day(parse(typed)));
    }

    /**
     * A moment in Japan.
     *
     * @param typed {@code 2026-11-24}, which is 10:00 on that day, or {@code 2026-11-24T15:30}
     * @throws Failure if it is neither
     */
    public static Instant parse(String typed) {
        try {
            LocalDateTime time = hasHour(typed)
                    ? LocalDateTime.parse(typed)
                    : LocalDate.parse(typed).atTime(OFFICE_HOURS);
            return time.atZone(Validity.JAPAN).toInstant();
        } catch (DateTimeException e) {
            throw new Failure(
                    "--at takes a day, 2026-11-24, or a time, 2026-11-24T15:30, of Japan",
                    "--at は日付（2026-11-24）か日時（2026-11-24T15:30、日本時間）で指定してください");
        }
    }

    private static boolean hasHour(String typed) {
        return typed.indexOf('T') >= 0;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Validity.JAPAN);
    }

    /** To the minute. */
    static String text(Instant instant) {
        return MINUTES.format(instant) + " JST";
    }
}
