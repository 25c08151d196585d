package kazasu.pki;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What no public source settles about holders' certificates: the {@code certificate.*} switches of
 * {@code docs/decisions.md} §7.
 *
 * @param authorityKeyIdentifier present (default) or absent; without it software can't choose among authorities of one name
 * @param subjectKeyIdentifier present, or absent (default)
 * @param notBefore time of issue (default), or the beginning of that day
 * @param leapDayBirthday when somebody born on 29 February has birthday in a common year
 * @param authenticationPolicy policy OID of the user authentication certificate
 */
public record CertificateSwitches(
        boolean authorityKeyIdentifier,
        boolean subjectKeyIdentifier,
        NotBefore notBefore,
        LeapDayBirthdayPolicy leapDayBirthday,
        String authenticationPolicy) {
    /** The defaults of {@code docs/decisions.md} §7. */
    public static final CertificateSwitches DEFAULTS = new CertificateSwitches(
            true, false, NotBefore.TIME_OF_ISSUE, LeapDayBirthdayPolicy.FEB_28, "1.2.392.200149.8.5.1.0.30");

    /** The first second of validity. */
    public enum NotBefore {
        /** The second of issue. */
        TIME_OF_ISSUE {
            @Override
            Instant of(Instant issued) {
                return issued.truncatedTo(ChronoUnit.SECONDS);
            }
        },
        /** 00:00:00 in Japan on the day of issue. */
        MIDNIGHT {
            @Override
            Instant of(Instant issued) {
                return issued.atZone(Validity.JAPAN).with(LocalTime.MIDNIGHT).toInstant();
            }
        };

        abstract Instant of(Instant issued);
    }
}
