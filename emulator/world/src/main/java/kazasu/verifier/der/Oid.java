package kazasu.verifier.der;

/** Object identifiers (X.690 §8.19). */
public final class Oid {
    private static final int LONGEST = 64;

    private Oid() {}

    /**
     * Goes past one.
     *
     * @return with dots
     * @throws DerException if there is none, or one whose numbers exceed 56 bits
     */
    public static String read(Der der) {
        return text(der.enter(Der.OID).rest());
    }

    private static String text(byte[] content) {
        if (content.length == 0 || content.length > LONGEST || content[content.length - 1] < 0) {
            throw new DerException("no object identifier");
        }
        StringBuilder text = new StringBuilder(3 * content.length);
        long number = 0;
        for (byte next : content) {
            if ((number == 0 && next == (byte) 0x80) || number >> 49 != 0) {
                throw new DerException("a number of an object identifier that is too long");
            }
            number = (number << 7) | (next & 0x7F);
            if (next >= 0) {
                append(text, number);
                number = 0;
            }
        }
        return text.toString();
    }

    /** The first two numbers are packed in one. */
    private static void append(StringBuilder text, long number) {
        if (text.length() == 0) {
            long first = Math.min(2, number / 40);
            text.append(first).append('.').append(number - 40 * first);
        } else {
            text.append('.').append(number);
        }
    }
}
