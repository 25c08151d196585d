package kazasu.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One page of A4 that says 試験用 TEST all over. Places are in PDF's units of 1/72 inch from the lower left corner. The same content and id make the same bytes.
 */
public final class Sheet {
    /** 595 units. */
    public static final int WIDTH = 595;
    /** 842 units. */
    public static final int HEIGHT = 842;

    private static final String MARK = "試験用　ＴＥＳＴ";

    private final StringBuilder content = new StringBuilder();

    /** An empty one with its marks. */
    public Sheet() {
        content.append("0.90 0.80 0.80 rg\n");
        for (int row = 0; row < 4; row++) {
            content.append(String.format(
                    Locale.ROOT,
                    "q 0.866 0.5 -0.5 0.866 %d %d cm BT /J 44 Tf 0 0 Td %s Tj ET Q%n",
                    70 + 40 * (row % 2),
                    40 + 200 * row,
                    JapaneseFont.string(MARK)));
        }
        content.append("0 g 0 G 0.5 w\n");
    }

    /**
     * A line of text.
     *
     * @param x of its left edge
     * @param y of its base line
     * @param size of a character
     * @param text made as wide as kanji
     */
    public Sheet text(int x, int y, int size, String text) {
        content.append(String.format(
                Locale.ROOT,
                "BT /J %d Tf %d %d Td %s Tj ET%n",
                size,
                x,
                y,
                JapaneseFont.string(JapaneseFont.fullWidth(text))));
        return this;
    }

    /**
     * A line of ASCII without brackets and backslashes, in Helvetica.
     *
     * @param x of its left edge
     * @param y of its base line
     * @param size of its capitals, roughly
     * @param text as it is
     */
    public Sheet latin(int x, int y, int size, String text) {
        content.append(String.format(Locale.ROOT, "BT /H %d Tf %d %d Td (%s) Tj ET%n", size, x, y, text));
        return this;
    }

    /** Wide text in the middle of the page. */
    public Sheet centred(int y, int size, String text) {
        int width = text.codePointCount(0, text.length()) * size;
        return text((WIDTH - width) / 2, y, size, text);
    }

    /**
     * Text in lines of some characters each.
     *
     * @param x of its left edge
     * @param y of its first base line
     * @param size of a character
     * @param columns characters a line, at least 1
     * @param text of any length
     * @return base line below the last one
     */
    public int paragraph(int x, int y, int size, int columns, String text) {
        int[] characters = text.codePoints().toArray();
        int line = y;
        for (int from = 0; from < characters.length; from += columns) {
            int count = Math.min(columns, characters.length - from);
            text(x, line, size, new String(characters, from, count));
            line -= size + size / 2;
        }
        return line;
    }

    /** A line across. */
    public Sheet rule(int x, int y, int width) {
        content.append(String.format(Locale.ROOT, "%d %d m %d %d l S%n", x, y, x + width, y));
        return this;
    }

    /**
     * The page as a PDF.
     *
     * @param title of the document
     * @param id what makes its ids
     */
    public byte[] toPdf(String title, long id) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.setResources(resources());
            page.setContents(contents(document));
            document.getDocumentInformation().setTitle(title);
            document.setDocumentId(id);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDResources resources() {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("J"), JapaneseFont.dictionary());
        COSDictionary helvetica = new COSDictionary();
        helvetica.setItem(COSName.TYPE, COSName.FONT);
        helvetica.setItem(COSName.SUBTYPE, COSName.TYPE1);
        helvetica.setName(COSName.BASE_FONT, "Helvetica");
        fonts.setItem(COSName.getPDFName("H"), helvetica);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private PDStream contents(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return new PDStream(stream);
    }
}
