package kazasu.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * HeiseiKakuGo-W5, which every viewer has or replaces, so that no font is embedded (ISO 32000-1 §9.7.5.2: UniJIS-UTF16-H). Every character is as wide as it is
 * high.
 */
public final class JapaneseFont {
    private static final String NAME = "HeiseiKakuGo-W5";
    private static final int DISTANCE = 0xFEE0;

    private JapaneseFont() {}

    /** What a page's resources name it by; a new one each time. */
    public static COSDictionary dictionary() {
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        COSDictionary font = font("Type0");
        font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Text as a string of a content stream: hexadecimal digits in angle brackets. */
    public static String string(String text) {
        return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The same text with digits and letters as wide as kanji. */
    public static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c == ' ' ? '\u3000' : (char) (c > ' ' && c < 0x7F ? c + DISTANCE : c)));
        return wide.toString();
    }

    private static COSDictionary descendant() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = font("CIDFontType0");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor());
        descendant.setInt(COSName.DW, 1000);
        return descendant;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-92, -250, 1010, 922));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 752);
        descriptor.setInt(COSName.DESCENT, -221);
        descriptor.setInt(COSName.CAP_HEIGHT, 709);
        descriptor.setInt(COSName.STEM_V, 114);
        return descriptor;
    }

    private static COSDictionary font(String subtype) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, subtype);
        font.setName(COSName.BASE_FONT, NAME);
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
