package kazasu.verifier.pdf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.der.BerShape;
import kazasu.verifier.der.DerException;

/**
 * A signature dictionary, as it stands in the file.
 *
 * @param range what it covers; the gap is exactly its {@code /Contents}
 * @param objectBegin where its object begins in the file
 * @param objectEnd where that has ended
 * @param subFilter which kind of signature
 * @param cms the signature
 * @param signingTime {@code /M}, which is signed with everything else
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PdfSignature(
        ByteRange range, int objectBegin, int objectEnd, String subFilter, byte[] cms, Optional<Instant> signingTime) {
    private static final Set<String> SUB_FILTERS = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
    private static final Pattern SUB_FILTER = Pattern.compile("/SubFilter\\s*/([!-~&&[^/<>\\[\\]()]]+)");
    private static final Pattern CONTENTS = Pattern.compile("/Contents\\s*\\z");
    private static final Pattern TIME = Pattern.compile("/M\\s*\\(D:(\\d{14})(?:(Z)|([+-]\\d{2})'(\\d{2})'?)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmssXXX");
    private static final int NAME_LENGTH = 64;

    /**
     * Reads the one whose ByteRange is at a place.
     *
     * @param text the file, a character a byte
     * @throws RefusedException why not
     */
    static PdfSignature read(String text, int at) throws RefusedException {
        ByteRange range = ByteRange.read(text, at);
        requireContents(text, range);
        int begin = text.lastIndexOf(" obj", Math.min(at, range.gapBegin()));
        int end = text.indexOf("endobj", Math.max(at, range.gapEnd()));
        if (begin < 0 || end < 0 || !(begin < at && at < end)) {
            throw new RefusedException(Reason.MALFORMED, "a ByteRange outside a dictionary");
        }
        String dictionary = text.substring(begin, range.gapBegin()) + " " + text.substring(range.gapEnd(), end);
        return new PdfSignature(range, begin, end, subFilter(dictionary), cms(text, range), time(dictionary));
    }

    /** Whether a place in the file is within its object: another ByteRange there would be a second one of the same signature. */
    boolean holds(int at) {
        return objectBegin < at && at < objectEnd;
    }

    /** Nothing but a hexadecimal string may be left out: what else stood there could be changed. */
    private static void requireContents(String text, ByteRange range) throws RefusedException {
        int last = range.gapEnd() - 1;
        String before = text.substring(Math.max(0, range.gapBegin() - NAME_LENGTH), range.gapBegin());
        if (range.gapEnd() - range.gapBegin() < 2
                || text.charAt(range.gapBegin()) != '<'
                || text.charAt(last) != '>'
                || !CONTENTS.matcher(before).find()) {
            throw new RefusedException(Reason.NOT_ALL_SIGNED, "the ByteRange leaves out more than Contents");
        }
        // before it is read: what only mentions a ByteRange can point at it many times
        if (last - range.gapBegin() - 1 > 2 * Limits.SIGNATURE) {
            throw new RefusedException(Reason.TOO_LARGE, "Contents of " + (last - range.gapBegin() - 1) + " digits");
        }
        for (int i = range.gapBegin() + 1; i < last; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                throw new RefusedException(Reason.NOT_ALL_SIGNED, "the ByteRange leaves out more than Contents");
            }
        }
    }

    private static String subFilter(String dictionary) throws RefusedException {
        Matcher matcher = SUB_FILTER.matcher(dictionary);
        if (!matcher.find()) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "a PDF signature without a SubFilter");
        }
        String name = matcher.group(1);
        if (matcher.find()) {
            throw new RefusedException(Reason.MALFORMED, "a PDF signature with two SubFilters");
        }
        if (!SUB_FILTERS.contains(name)) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "a PDF signature of another SubFilter");
        }
        return name;
    }

    /** Behind the CMS object there are zeros, since room was made before its length was known. */
    private static byte[] cms(String text, ByteRange range) throws RefusedException {
        int digits = range.gapEnd() - range.gapBegin() - 2;
        if (digits % 2 != 0) {
            throw new RefusedException(Reason.MALFORMED, "Contents of " + digits + " digits");
        }
        byte[] bytes = HexFormat.of().parseHex(text, range.gapBegin() + 1, range.gapEnd() - 1);
        try {
            int length = BerShape.length(bytes, Limits.NESTING);
            for (int i = length; i < bytes.length; i++) {
                if (bytes[i] != 0) {
                    throw new RefusedException(Reason.MALFORMED, "something behind the signature in Contents");
                }
            }
            return Arrays.copyOf(bytes, length);
        } catch (DerException e) {
            throw new RefusedException(Reason.MALFORMED, "Contents: " + e.getMessage());
        }
    }

    /** One that isn't in the common form isn't a claim that could be checked. */
    private static Optional<Instant> time(String dictionary) {
        Matcher time = TIME.matcher(dictionary);
        if (!time.find()) {
            return Optional.empty();
        }
        String zone = time.group(3) == null ? "Z" : time.group(3) + ":" + time.group(4);
        try {
            return Optional.of(OffsetDateTime.parse(time.group(1) + zone, DATE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
