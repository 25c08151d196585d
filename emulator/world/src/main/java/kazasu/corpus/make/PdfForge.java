package kazasu.corpus.make;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.cms.CMSAttributes;

/** A signed PDF whose ByteRange is changed, and which is then signed anew as it stands: the signature over what the range names is right. */
final class PdfForge {
    private static final Pattern RANGE = Pattern.compile("/ByteRange\\s*\\[[^\\]]*\\]\\s*");

    private final byte[] file;
    private final int rangeBegin;
    private final int rangeEnd;
    private final int gapBegin;
    private final int gapEnd;

    PdfForge(byte[] signed) {
        file = signed.clone();
        String text = PdfPaper.text(file);
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            throw new IllegalArgumentException("not signed");
        }
        rangeBegin = range.start();
        rangeEnd = range.end();
        int contents = text.indexOf("/Contents <", text.lastIndexOf("obj", rangeBegin));
        gapBegin = text.indexOf('<', contents);
        gapEnd = text.indexOf('>', gapBegin) + 1;
    }

    int gapBegin() {
        return gapBegin;
    }

    int gapEnd() {
        return gapEnd;
    }

    int length() {
        return file.length;
    }

    /** The file with other text in place of the ByteRange, as long as that. */
    byte[] range(String content) {
        String text = "/ByteRange " + content;
        byte[] changed = file.clone();
        byte[] padded = PdfPaper.bytes(String.format(Locale.ROOT, "%-" + (rangeEnd - rangeBegin) + "s", text));
        if (padded.length != rangeEnd - rangeBegin) {
            throw new IllegalArgumentException("no room for " + text);
        }
        System.arraycopy(padded, 0, changed, rangeBegin, padded.length);
        return changed;
    }

    /** The same, signed by a person over exactly what the four numbers name. */
    byte[] resigned(Person person, int a, int b, int c, int d) {
        byte[] changed = range("[" + a + " " + b + " " + c + " " + d + "]");
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        covered.write(changed, a, b);
        covered.write(changed, c, d);
        return contents(
                changed,
                new CmsForge(covered.toByteArray(), person, World.SIGNED)
                        .without(CMSAttributes.signingTime)
                        .der());
    }

    /** Another CMS in Contents, zeros behind it. */
    byte[] contents(byte[] cms) {
        return contents(file, cms);
    }

    private byte[] contents(byte[] in, byte[] cms) {
        byte[] changed = in.clone();
        Arrays.fill(changed, gapBegin + 1, gapEnd - 1, (byte) '0');
        byte[] hex = PdfPaper.bytes(HexFormat.of().formatHex(cms));
        System.arraycopy(hex, 0, changed, gapBegin + 1, hex.length);
        return changed;
    }

    /** What is covered by the honest range, signed by somebody else's rules. */
    byte[] covered() {
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        covered.write(file, 0, gapBegin);
        covered.write(file, gapEnd, file.length - gapEnd);
        return covered.toByteArray();
    }
}
