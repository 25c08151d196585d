package kazasu.office.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.UsableAfter;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;

/**
 * Issue in place of an old certificate (rules.md §1.5). It is never too early: before the window it is a re-issue that counts as
 * a new issue. The old certificate is revoked at once ({@link CertificateEvent#REPLACED}), and it is done at the counter only
 * ({@link Channels}).
 */
public final class RenewalRules {
    private static final int MONTHS_OF_WINDOW = 3;
    private static final int MONTHS_OF_HEALTH_INSURANCE = 3;

    private RenewalRules() {}

    /** What an issue in place of an old certificate is. */
    public enum Occasion {
        /** 再発行: three months or more are left. */
        REISSUE,
        /** 更新: less than three months are left. */
        RENEWAL,
        /** The old one has ended. */
        AFTER_EXPIRY
    }

    /**
     * The first day of the window: the day after "notAfter minus three months" (rules.md §1.5, C).
     *
     * @param oldNotAfter the end of the old certificate
     */
    public static LocalDate windowOpens(Instant oldNotAfter) {
        return lastDay(oldNotAfter).minusMonths(MONTHS_OF_WINDOW).plusDays(1);
    }

    /**
     * What an issue on a day is (rules.md §1.5, C).
     *
     * @param date the day at the counter
     * @param oldNotAfter the end of the old certificate
     */
    public static Occasion occasion(LocalDate date, Instant oldNotAfter) {
        if (date.isAfter(lastDay(oldNotAfter))) {
            return Occasion.AFTER_EXPIRY;
        }
        return Validity.isRenewal(date, oldNotAfter) ? Occasion.RENEWAL : Occasion.REISSUE;
    }

    /**
     * The end of the new certificate: the sixth birthday after a renewal, the fifth after a re-issue or an issue after expiry;
     * never beyond the caps (rules.md §1.1, §1.5, C).
     *
     * @param date the day at the counter
     * @param born day of birth
     * @param oldNotAfter the end of the old certificate
     * @param switches {@code certificate.leap-day-birthday}
     * @param caps the card's end; for a signature certificate also that of the user authentication certificate
     */
    public static Instant notAfter(
            LocalDate date, LocalDate born, Instant oldNotAfter, OfficeSwitches switches, Instant... caps) {
        return Validity.renewedNotAfter(date, born, switches.certificates().leapDayBirthday(), oldNotAfter, caps);
    }

    /**
     * When the 有効期限通知書 goes out: "about two to three months before" (rules.md §1.5, C), here on the first day of the
     * window (ours). It isn't needed for the procedure, but a proxy's form comes with it (§4.4).
     *
     * @param notAfter the end of the certificate
     */
    public static LocalDate noticeDate(Instant notAfter) {
        return windowOpens(notAfter);
    }

    /**
     * An estimate of the time until a new certificate works everywhere (rules.md §1.5, L, sources differ).
     *
     * @param kind of the certificate
     * @param occasion of the issue; a re-issue counts as in time
     * @param switches {@code office.usable-after}
     */
    public static Duration usableAfter(CertificateKind kind, Occasion occasion, OfficeSwitches switches) {
        boolean slow = switches.usableAfter() == UsableAfter.BY_KIND
                ? kind == CertificateKind.SIGNATURE
                : occasion == Occasion.AFTER_EXPIRY;
        return Duration.ofHours(slow ? 24 : 1);
    }

    /**
     * The last day on which a card serves as health insurance card after its user authentication certificate has expired: three
     * months from the end of that month (rules.md §1.5, C; eligibility data only).
     *
     * @param notAfter the end of the user authentication certificate
     */
    public static LocalDate healthInsuranceUntil(Instant notAfter) {
        return YearMonth.from(lastDay(notAfter))
                .plusMonths(MONTHS_OF_HEALTH_INSURANCE)
                .atEndOfMonth();
    }

    private static LocalDate lastDay(Instant notAfter) {
        return LocalDate.ofInstant(notAfter, Validity.JAPAN);
    }
}
