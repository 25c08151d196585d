package kazasu.office.rules;

import java.time.Instant;
import kazasu.pki.Validity;

/** How long the agency keeps what it recorded (rules.md §2.3, L: Cabinet Order, text of 2006). */
public final class Retention {
    private static final int YEARS = 10;

    private Retention() {}

    /**
     * Revocation data: until the certificate's own end, so that a CRL may leave expired certificates out.
     *
     * @param notAfter the end of the certificate
     */
    public static Instant revocationDataUntil(Instant notAfter) {
        return notAfter;
    }

    /**
     * The record of an issue: ten years beyond the certificate's end.
     *
     * @param notAfter the end of the certificate
     */
    public static Instant issueRecordUntil(Instant notAfter) {
        return tenYearsAfter(notAfter);
    }

    /**
     * A revocation file (CRL): ten years, so that one can ask how a certificate stood in the past.
     *
     * @param published when it was published
     */
    public static Instant crlUntil(Instant published) {
        return tenYearsAfter(published);
    }

    private static Instant tenYearsAfter(Instant moment) {
        return moment.atZone(Validity.JAPAN).plusYears(YEARS).toInstant();
    }
}
