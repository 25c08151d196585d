package kazasu.pki.status;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.BERTags;

/**
 * The revokedCertificates of a list (RFC 5280 §5.1.2.6), written as bytes: a hundred thousand entries as objects take 600 MB on
 * their way.
 */
final class EncodedEntries {
    /** Extensions, one Extension, its type reasonCode, an octet string around an ENUMERATED; the reason comes last. */
    private static final byte[] REASON_CODE = {
        0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01, 0x00
    };

    private static final int FIRST_UTC = 1950;
    private static final int FIRST_GENERALIZED = 2050;
    private static final int LONGEST_SERIAL_NUMBER = 20;

    private final DerBytes all = new DerBytes(1 << 16);
    private final DerBytes one = new DerBytes(64);

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException if its serial number isn't positive or is longer than 20 bytes
     */
    void add(RevocationEntry entry) {
        one.clear();
        addSerialNumber(entry.serialNumber());
        addTime(LocalDateTime.ofEpochSecond(entry.revokedAt().getEpochSecond(), 0, ZoneOffset.UTC));
        // reason 0 is said by saying none (RFC 5280 §5.3.1)
        if (entry.reason() != RevocationReason.UNSPECIFIED) {
            byte[] reason = REASON_CODE.clone();
            reason[reason.length - 1] = (byte) entry.reason().code();
            one.add(reason);
        }
        all.add(one.sequence());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** SEQUENCE OF all entries. */
    byte[] sequence() {
        return all.sequence();
    }

    private void addSerialNumber(BigInteger number) {
        byte[] bytes = number.toByteArray();
        if (number.signum() <= 0 || bytes.length > LONGEST_SERIAL_NUMBER) {
            throw new IllegalArgumentException("a serial number is positive and has at most 20 bytes");
        }
        one.add(BERTags.INTEGER, bytes);
    }

    /** UTCTime from 1950 to 2049, for other years GeneralizedTime (RFC 5280 §4.1.2.5). */
    private void addTime(LocalDateTime time) {
        boolean generalized = time.getYear() < FIRST_UTC || time.getYear() >= FIRST_GENERALIZED;
        StringBuilder text = new StringBuilder(15);
        if (generalized) {
            addTwoDigits(text, time.getYear() / 100);
        }
        addTwoDigits(text, time.getYear() % 100);
        addTwoDigits(text, time.getMonthValue());
        addTwoDigits(text, time.getDayOfMonth());
        addTwoDigits(text, time.getHour());
        addTwoDigits(text, time.getMinute());
        addTwoDigits(text, time.getSecond());
        byte[] ascii = text.append('Z').toString().getBytes(StandardCharsets.US_ASCII);
        one.add(generalized ? BERTags.GENERALIZED_TIME : BERTags.UTC_TIME, ascii);
    }

    private static void addTwoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
