package kazasu.office.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kazasu.pki.Validity;

/** A clock that stands still until it is set. Its time zone is Japan's. Safe for use by several threads. */
public final class MovableClock extends Clock {
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    private final ZoneId zone;
    private volatile Instant now;

    /**
     * Standing at a moment.
     *
     * @param now that moment
     */
    public MovableClock(Instant now) {
        this(now, Validity.JAPAN);
    }

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** 10:00 on a day in Japan, when offices are open. */
    public static MovableClock on(LocalDate day) {
        return new MovableClock(day.atTime(OFFICE_HOURS).atZone(Validity.JAPAN).toInstant());
    }

    /** Sets it, forwards or backwards. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Sets it to 10:00 on a day in Japan. */
    public void set(LocalDate day) {
        set(day.atTime(OFFICE_HOURS).atZone(Validity.JAPAN).toInstant());
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        set(now.plus(time));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
