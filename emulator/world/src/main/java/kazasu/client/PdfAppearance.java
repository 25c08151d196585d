package kazasu.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kazasu.paper.JapaneseFont;
import kazasu.pki.Validity;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What a person sees of a signature: that it is a test, who signed, and when.
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
        fonts.setItem(COSName.getPDFName("J"), JapaneseFont.dictionary());
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
                + line(JapaneseFont.fullWidth(TIME.format(time)), width, MARGIN, step);
    }

    /** A line as large as its box allows; a full-width character is as wide as it is high. */
    private static String line(String text, int width, double y, double step) {
        int characters = Math.max(1, text.codePointCount(0, text.length()));
        double size = Math.min(step * 0.8, (width - 2.0 * MARGIN) / characters);
        String string = JapaneseFont.string(text);
        return String.format(Locale.ROOT, "BT /J %.2f Tf %d %.2f Td %s Tj ET%n", size, MARGIN, y + step - size, string);
    }
}
