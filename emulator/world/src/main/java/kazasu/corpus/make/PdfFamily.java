package kazasu.corpus.make;

import kazasu.client.PdfFormat;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.verifier.Reason;

/** What cases of signed PDF share. */
abstract class PdfFamily {
    static final String SOURCE = "ISO 32000-1 §12.8; ETSI EN 319 142-1";
    /** Bytes that nobody signed. */
    static final Expected NONE = Expected.of(Reason.NOT_ALL_SIGNED, Reason.CONTENT_CHANGED);

    final World world;
    final Cases cases;
    final Person taro;

    PdfFamily(World world, Cases cases) {
        this.world = world;
        this.cases = cases;
        this.taro = world.taro();
    }

    static byte[] sign(PdfFormat format, byte[] pdf, Person person) {
        return Papers.sign(format, "form.pdf", pdf, person);
    }

    static byte[] replaced(byte[] pdf, String old, String text) {
        String whole = PdfPaper.text(pdf);
        int at = whole.indexOf(old);
        if (at < 0 || old.length() != text.length()) {
            throw new IllegalArgumentException(old + " can't be replaced by " + text);
        }
        return PdfPaper.bytes(whole.substring(0, at) + text + whole.substring(at + old.length()));
    }

    void valid(String name, String format, byte[] pdf, String en, String ja) {
        begin("good/" + name, CorpusRule.GOOD, format, pdf).valid(en, ja, SOURCE);
    }

    void bad(String name, CorpusRule rule, String format, byte[] pdf, Expected expected, String en, String ja) {
        begin(name, rule, format, pdf).bad(expected, en, ja, SOURCE);
    }

    private Draft begin(String name, CorpusRule rule, String format, byte[] pdf) {
        return cases.begin("pdf/" + name, rule, format)
                .by(taro.attributes())
                .listOf(taro)
                .document("form.pdf", pdf);
    }
}
