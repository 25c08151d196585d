package kazasu.verifier.pdf;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kazasu.verifier.Content;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;

/**
 * {@code /ByteRange [0 a b c]} (ISO 32000-1 §12.8.1): the bytes up to a, and c bytes from b on.
 *
 * @param begin first number, 0 in every honest file
 * @param gapBegin where the hexadecimal string of {@code /Contents} begins
 * @param gapEnd where it has ended
 * @param end of what is covered
 */
record ByteRange(int begin, int gapBegin, int gapEnd, int end) {
    private static final Pattern FORM =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");
    private static final int LONGEST = 200;

    /**
     * Reads the one that begins at a place.
     *
     * @param text the file, a character a byte
     * @throws RefusedException {@code MALFORMED} or {@code NOT_ALL_SIGNED}
     */
    static ByteRange read(String text, int at) throws RefusedException {
        Matcher form = FORM.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        if (!form.lookingAt()) {
            throw new RefusedException(Reason.MALFORMED, "a ByteRange of another form");
        }
        int begin = Integer.parseInt(form.group(1));
        long gapBegin = (long) begin + Integer.parseInt(form.group(2));
        long gapEnd = Integer.parseInt(form.group(3));
        long end = gapEnd + Integer.parseInt(form.group(4));
        if (end > text.length() || gapBegin > gapEnd) {
            throw new RefusedException(Reason.MALFORMED, "a ByteRange that goes beyond the file");
        }
        if (begin != 0) {
            throw new RefusedException(Reason.NOT_ALL_SIGNED, "the ByteRange does not begin with the file");
        }
        return new ByteRange(begin, (int) gapBegin, (int) gapEnd, (int) end);
    }

    /** As they stand in the file. */
    List<Integer> numbers() {
        return List.of(begin, gapBegin - begin, gapEnd, end - gapEnd);
    }

    /** The two parts, one behind the other. */
    Content content(byte[] file) {
        return () -> new SequenceInputStream(
                new ByteArrayInputStream(file, 0, gapBegin), new ByteArrayInputStream(file, gapEnd, end - gapEnd));
    }
}
