package kazasu.verifier.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;

/**
 * Looks how much a PDF's streams hold before a parser unpacks those that hold objects: a file of a megabyte can hold a gigabyte. Every
 * stream is taken for one that the parser might unpack, since what is told of it in front can be told in many ways.
 */
final class PdfBombs {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** Filters under which a bomb could be hidden from this look; a parser of objects needs none of them. */
    private static final Pattern OTHERS =
            Pattern.compile("/(?:ObjStm|XRef)[^>]{0,300}/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode)"
                    + "|/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode)[^>]{0,300}/(?:ObjStm|XRef)");

    private static final int ZLIB_HEADER = 2;
    private static final int DEEPEST = 3;

    private final byte[] buffer = new byte[64 * 1024];
    private long inflated;

    private PdfBombs() {}

    /**
     * Looks.
     *
     * @throws RefusedException {@code TOO_LARGE} or {@code UNSUPPORTED_FORMAT}
     */
    static void requireNone(byte[] file) throws RefusedException {
        if (OTHERS.matcher(new String(file, StandardCharsets.ISO_8859_1)).find()) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "objects of a PDF in an unusual filter");
        }
        PdfBombs bombs = new PdfBombs();
        for (int at = 0; at + STREAM.length < file.length; at++) {
            if (file[at] == 's' && Arrays.equals(file, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                int data = at + STREAM.length;
                while (data < file.length && (file[data] == '\r' || file[data] == '\n')) {
                    data++;
                }
                bombs.inflate(file, data, 1);
            }
        }
    }

    /** What isn't compressed ends at once. The parser doesn't look at the header either. */
    private void inflate(byte[] bytes, int from, int depth) throws RefusedException {
        if (from + ZLIB_HEADER >= bytes.length || depth > DEEPEST) {
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from + ZLIB_HEADER, bytes.length - from - ZLIB_HEADER);
            byte[] begin = new byte[0];
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                begin = begin.length == 0 ? Arrays.copyOf(buffer, count) : begin;
                inflated += count;
                if (inflated > Limits.PDF_INFLATED) {
                    throw new RefusedException(
                            Reason.TOO_LARGE, "a PDF that holds more than " + Limits.PDF_INFLATED + " bytes");
                }
            }
            inflate(begin, 0, depth + 1);
        } catch (DataFormatException ignored) {
            // not compressed, or not to its end
        } finally {
            inflater.end();
        }
    }
}
