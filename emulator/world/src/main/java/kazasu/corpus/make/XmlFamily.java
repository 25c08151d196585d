package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.verifier.Reason;

/** What families of signed XML share: one form, which is in exclusive canonical form as it stands. */
abstract class XmlFamily extends Family {
    static final String FORM = "<form xmlns=\"urn:kazasu:test:form\"><title>電子申請書（試験用 TEST）</title>"
            + "<applicant>検証　太郎</applicant><amount>10000</amount></form>";
    static final String END = "</form>";

    XmlFamily(World world, Cases cases, String group, CorpusRule rule, String source) {
        super(world, cases, group, rule, source);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hash(String text) {
        return Ders.sha256(utf8(text));
    }

    /** The form by 検証太郎's card, XAdES-B-B within. */
    String xades() {
        return new String(
                Papers.sign(
                        XmlFormat.xades(Placement.ENVELOPED, Papers.clock(World.SIGNED)), "form.xml", utf8(FORM), taro),
                StandardCharsets.UTF_8);
    }

    /** A reference to the whole document without the signature. */
    XmlForge forge() {
        return new XmlForge(taro).reference("", hash(FORM), XmlForge.ENVELOPED, XmlForge.EXCLUSIVE);
    }

    static String enveloped(XmlForge forge) {
        return FORM.replace(END, forge.signature() + END);
    }

    Draft begin(String name, String format) {
        return begin(name, format, rule);
    }

    Draft begin(String name, String format, CorpusRule other) {
        return cases.begin("xml/" + group + "/" + name, other, format)
                .by(taro.attributes())
                .listOf(taro);
    }

    void bad(String name, String format, String xml, Reason reason, String en, String ja) {
        bad(name, format, xml, Expected.of(reason), en, ja);
    }

    void bad(String name, String format, String xml, Expected expected, String en, String ja) {
        begin(name, format).document("form.xml", utf8(xml)).bad(expected, en, ja, source);
    }

    void valid(String name, String format, byte[] xml, String en, String ja) {
        begin(name, format).document("form.xml", xml).valid(en, ja, source);
    }
}
