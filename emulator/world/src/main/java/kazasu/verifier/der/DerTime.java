package kazasu.verifier.der;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** UTCTime and GeneralizedTime as CMS and certificates write them (RFC 5280 §4.1.2.5): to the second, in Z. */
public final class DerTime {
    private static final int UTC_LENGTH = 13;
    private static final int GENERALIZED_LENGTH = 15;
    /** Two digits of a year from here on belong to the last century. */
    private static final int CENTURY = 50;

    private DerTime() {}

    /**
     * Goes past one.
     *
     * @throws DerException if there is no time, or another form of it
     */
    public static Instant read(Der der) {
        boolean utc = der.at(Der.UTC_TIME);
        String text =
                new String(der.enter(utc ? Der.UTC_TIME : Der.GENERALIZED_TIME).rest(), StandardCharsets.US_ASCII);
        if (text.length() != (utc ? UTC_LENGTH : GENERALIZED_LENGTH) || !text.endsWith("Z")) {
            throw new DerException("a time in another form");
        }
        int year = utc ? number(text, 0, 2) : number(text, 0, 4);
        int at = utc ? 2 : 4;
        if (utc) {
            year += year < CENTURY ? 2000 : 1900;
        }
        try {
            return LocalDateTime.of(
                            year,
                            number(text, at, at + 2),
                            number(text, at + 2, at + 4),
                            number(text, at + 4, at + 6),
                            number(text, at + 6, at + 8),
                            number(text, at + 8, at + 10))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new DerException("a time that does not exist");
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DerException("a time in another form");
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
