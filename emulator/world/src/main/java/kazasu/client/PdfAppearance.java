package kazasu.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import kazasu.pki.Validity;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What a person sees of a signature: that it is a test, who signed, and when. Japanese is set in HeiseiKakuGo-W5, which every viewer has or replaces, so that no
 * font is embedded (ISO 32000-1 §9.7.5.2: UniJIS-UTF16-H).
 */
final class PdfAppearance {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'JST'", Locale.ROOT)
            .withZone(Validity.JAPAN);
    private static final int MARGIN = 4;
    private static final int LINES = 3;
    private static final String MARK = "試験用　ＴＥＳＴ";

    private final String name;
    private final Instant time;

    PdfAppearance(String name, Instant time) {
        this.name = name;
        this.time = time;
    }

    PDAppearanceDictionary draw(PDDocument document, int width, int height) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(width, height));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("J"), japanese());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        stream.setResources(new PDResources(resources));
        try (OutputStream out = stream.getCOSObject().createOutputStream()) {
            out.write(content(width, height).getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private String content(int width, int height) {
        double step = (height - 2.0 * MARGIN) / LINES;
        return String.format(Locale.ROOT, "q 0.7 0 0 RG 1 w 0.5 0.5 %d %d re S Q%n0.7 0 0 rg%n", width - 1, height - 1)
                + line(MARK, width, height - MARGIN - step, step)
                + "0 g\n"
                + line(name, width, height - MARGIN - 2 * step, step)
                + line(fullWidth(TIME.format(time)), width, MARGIN, step);
    }

    /** A line as large as its box allows; a full-width character is as wide as it is high. */
    private static String line(String text, int width, double y, double step) {
        int characters = Math.max(1, text.codePointCount(0, text.length()));
        double size = Math.min(step * 0.8, (width - 2.0 * MARGIN) / characters);
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return String.format(Locale.ROOT, "BT /J %.2f Tf %d %.2f Td <%s> Tj ET%n", size, MARGIN, y + step - size, hex);
    }

    /** One font, one width: digits as wide as kanji. */
    private static String fullWidth(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c == ' ' ? '\u3000' : c + 0xFEE0)));
        return wide.toString();
    }

    private static COSDictionary japanese() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "HeiseiKakuGo-W5");
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-92, -250, 1010, 922));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 752);
        descriptor.setInt(COSName.DESCENT, -221);
        descriptor.setInt(COSName.CAP_HEIGHT, 709);
        descriptor.setInt(COSName.STEM_V, 114);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = font("CIDFontType0");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = font("Type0");
        font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary font(String subtype) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, subtype);
        font.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5");
        return font;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
