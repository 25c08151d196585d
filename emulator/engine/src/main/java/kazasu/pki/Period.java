package kazasu.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time from its first second to its last.
 *
 * @param begin first second
 * @param end last second
 */
public record Period(Instant begin, Instant end) {
    static Period of(X509Certificate certificate) {
        return new Period(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    /**
     * Whether it has begun by then and has not ended.
     *
     * @param instant any
     */
    public boolean covers(Instant instant) {
        return !instant.isBefore(begin) && instant.isBefore(end.plusSeconds(1));
    }

    /** The day on which it begins in Japan. */
    public LocalDate firstDay() {
        return LocalDate.ofInstant(begin, Validity.JAPAN);
    }

    /** The day on which it ends in Japan. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(end, Validity.JAPAN);
    }

    /** The same time in as few periods as possible, in order. */
    static List<Period> merged(List<Period> periods) {
        List<Period> merged = new ArrayList<>();
        for (Period next :
                periods.stream().sorted(Comparator.comparing(Period::begin)).toList()) {
            Period last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.begin.isAfter(last.end.plusSeconds(1))) {
                merged.add(next);
            } else if (next.end.isAfter(last.end)) {
                merged.set(merged.size() - 1, new Period(last.begin, next.end));
            }
        }
        return merged;
    }
}
