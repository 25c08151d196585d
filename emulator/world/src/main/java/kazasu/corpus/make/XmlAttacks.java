package kazasu.corpus.make;

import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.CONTENT_CHANGED;
import static kazasu.verifier.Reason.CONTENT_MISSING;
import static kazasu.verifier.Reason.EXTERNAL_REFERENCE;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NOT_ALL_SIGNED;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.SEVERAL_SIGNERS;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.TOO_LARGE;
import static kazasu.verifier.Reason.UNSUPPORTED_ALGORITHM;
import static kazasu.verifier.Reason.UNSUPPORTED_FORMAT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;

/** Wrapping, what refers to something outside, bombs, and what can't be read. */
final class XmlAttacks extends XmlFamily {
    private static final String PRACTICES = "W3C XML Signature Best Practices; XML Signature 1.1 §4.4.3";
    private static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final String XSLT = "http://www.w3.org/TR/1999/REC-xslt-19991116";
    private static final Expected OUTSIDE =
            Expected.of(EXTERNAL_REFERENCE, MALFORMED, CONTENT_MISSING, UNSUPPORTED_ALGORITHM);
    private static final Expected UNREADABLE = Expected.of(MALFORMED, UNSUPPORTED_FORMAT);

    XmlAttacks(World world, Cases cases) {
        super(world, cases, "attack", CorpusRule.COVERAGE, PRACTICES);
    }

    @Override
    void add() {
        wrapping();
        partial();
        references();
        transforms();
        entities();
        sizes();
        unreadable();
    }

    /** The signed element is kept where the reference finds it, and another one stands where the application looks. */
    private void wrapping() {
        String signedForm = "<form xmlns=\"urn:kazasu:test:form\" Id=\"form-1\"><amount>10000</amount></form>";
        XmlForge forge = new XmlForge(taro).reference("#form-1", hash(signedForm), XmlForge.EXCLUSIVE);
        String forged = "<form xmlns=\"urn:kazasu:test:form\"><amount>90000</amount>";
        wrapped(
                "wrapped-in-object",
                forged
                        + forge.objects("<ds:Object>" + signedForm + "</ds:Object>")
                                .signature()
                        + END,
                "The signed form was moved into an Object of the signature; the root is another form.",
                "署名済み申請書が署名内のObjectへ移され、ルートは別の申請書。");
        XmlForge plain = new XmlForge(taro).reference("#form-1", hash(signedForm), XmlForge.EXCLUSIVE);
        wrapped(
                "wrapped-beside",
                "<forms>" + "<form xmlns=\"urn:kazasu:test:form\"><amount>90000</amount></form>" + signedForm
                        + plain.signature() + "</forms>",
                "Another form stands before the signed one.",
                "署名済み申請書の前に別の申請書。");
        wrapped(
                "wrapped-in-child",
                forged + "<old>" + signedForm + "</old>" + plain.signature() + END,
                "The signed form was moved into a child of another form.",
                "署名済み申請書が別の申請書の子要素へ移された。");
        wrapped(
                "duplicate-id",
                "<forms>" + signedForm.replace("10000", "90000") + signedForm + plain.signature() + "</forms>",
                "Two forms have the Id that is signed.",
                "署名対象のIdを持つ申請書が二つ。");
    }

    private void wrapped(String name, String xml, String en, String ja) {
        bad(name, "xml-enveloped", xml, Expected.of(NOT_ALL_SIGNED, MALFORMED, CONTENT_CHANGED), en, ja);
    }

    private void partial() {
        String amount = "<amount xmlns=\"urn:kazasu:test:form\" Id=\"amount-1\">10000</amount>";
        String document =
                "<form xmlns=\"urn:kazasu:test:form\"><applicant>検証　太郎</applicant><amount Id=\"amount-1\">10000</amount></form>";
        XmlForge part = new XmlForge(taro).reference("#amount-1", hash(amount), XmlForge.EXCLUSIVE);
        wrapped(
                "only-a-part",
                document.replace(END, part.signature() + END),
                "Only the amount is signed.",
                "金額の要素だけが署名対象。");
        Expected nothing = Expected.of(NOT_ALL_SIGNED, MALFORMED, CONTENT_MISSING);
        bad(
                "no-reference",
                "xml-enveloped",
                enveloped(new XmlForge(taro)),
                nothing,
                "SignedInfo refers to nothing.",
                "SignedInfoに参照が一つもない。");
        String object = "<ds:Object xmlns:ds=\"" + XmlForge.DSIG + "\" Id=\"o-1\">TEST</ds:Object>";
        XmlForge own = new XmlForge(taro)
                .reference("#o-1", hash(object), XmlForge.EXCLUSIVE)
                .objects(object);
        bad(
                "only-own-object",
                "xml-enveloped",
                enveloped(own),
                nothing,
                "Only an object within the signature is signed, not the form.",
                "署名内のObjectだけが署名対象で、申請書は対象外。");
        bad(
                "unsigned-object",
                "xml-enveloped",
                enveloped(forge().objects("<ds:Object xmlns:ds=\"" + XmlForge.DSIG + "\">"
                        + FORM.replace("10000", "90000") + "</ds:Object>")),
                Expected.of(NOT_ALL_SIGNED, MALFORMED),
                "The form is signed; another one lies in the signature, where the transform leaves it out.",
                "申請書は署名対象。署名内のObjectに変換で除外される別の申請書がある。");
        String xpath = "<ds:Transform Algorithm=\"" + XPATH
                + "\"><ds:XPath>not(ancestor-or-self::*[local-name()='amount'])</ds:XPath></ds:Transform>";
        String without = FORM.replace("<amount>10000</amount>", "");
        bad(
                "xpath-leaves-out",
                "xml-enveloped",
                enveloped(
                        new XmlForge(taro).reference("", hash(without), XmlForge.ENVELOPED, xpath, XmlForge.EXCLUSIVE)),
                Expected.of(NOT_ALL_SIGNED, UNSUPPORTED_ALGORITHM, MALFORMED, EXTERNAL_REFERENCE),
                "An XPath transform leaves the amount out.",
                "XPath変換が金額を署名対象から除外。");
        bad(
                "second-signature-of-nobody",
                "xml-enveloped",
                FORM.replace(
                        END,
                        forge().signature()
                                + forge().keyInfo("").signature().replace("signature-1", "signature-2")
                                + END),
                Expected.of(CONTENT_CHANGED, SEVERAL_SIGNERS, NO_SIGNING_CERTIFICATE, NOT_ALL_SIGNED, MALFORMED),
                "Two enveloped signatures, each of the form without the other.",
                "埋め込み署名が二つ（互いに相手を含まない）。");
    }

    private void references() {
        outside(
                "reference-http",
                new XmlForge(taro).reference("http://www.jpki-test.example/form.xml", hash(FORM)),
                "A reference to a web address.",
                "ウェブアドレスへの参照。");
        outside(
                "reference-file",
                new XmlForge(taro).reference("file:///etc/hostname", hash(FORM)),
                "A reference to a file of the verifier's machine.",
                "検証側のファイルへの参照。");
        outside(
                "reference-beside-http",
                forge().reference("http://www.jpki-test.example/form.xml", hash(FORM)),
                "A reference to a web address beside the one to the form.",
                "申請書への参照に加え、ウェブアドレスへの参照。");
        String retrieval = "<ds:RetrievalMethod URI=\"http://www.jpki-test.example/key\"></ds:RetrievalMethod>";
        begin("key-by-retrieval", "xml-enveloped", CorpusRule.OUTSIDE)
                .document("form.xml", utf8(enveloped(forge().keyInfo(retrieval))))
                .bad(
                        Expected.of(EXTERNAL_REFERENCE, NO_SIGNING_CERTIFICATE, MALFORMED),
                        "The key is to be fetched from a web address.",
                        "鍵をウェブから取得させるKeyInfo。",
                        PRACTICES);
        byte[] detached = Papers.sign(XmlFormat.plain(Placement.DETACHED), "form.txt", Papers.FORM, taro);
        String elsewhere = new String(detached, StandardCharsets.UTF_8)
                .replace("URI=\"form.txt\"", "URI=\"../../../etc/hostname\"");
        begin("detached-other-file", "xml-detached", CorpusRule.OUTSIDE)
                .document("form.txt", Papers.FORM)
                .signature("signature.xml", utf8(elsewhere))
                .bad(
                        Expected.of(SIGNATURE_WRONG, EXTERNAL_REFERENCE, CONTENT_MISSING),
                        "The reference was changed to a path upwards.",
                        "参照先が上位ディレクトリのパスに書き換えられた。",
                        PRACTICES);
    }

    private void outside(String name, XmlForge forge, String en, String ja) {
        begin(name, "xml-enveloped", CorpusRule.OUTSIDE)
                .document("form.xml", utf8(enveloped(forge)))
                .bad(OUTSIDE, en, ja, PRACTICES);
    }

    private void transforms() {
        String sheet =
                "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template match=\"/\">signed</xsl:template></xsl:stylesheet>";
        String xslt = "<ds:Transform Algorithm=\"" + XSLT + "\">" + sheet + "</ds:Transform>";
        Expected refused = Expected.of(UNSUPPORTED_ALGORITHM, MALFORMED, EXTERNAL_REFERENCE, NOT_ALL_SIGNED);
        begin("xslt", "xml-enveloped", CorpusRule.OUTSIDE)
                .document(
                        "form.xml",
                        utf8(enveloped(new XmlForge(taro).reference("", hash("signed"), XmlForge.ENVELOPED, xslt))))
                .bad(
                        refused,
                        "An XSLT transform makes the same text of any form.",
                        "どの申請書からも同じ文字列を作るXSLT変換。",
                        PRACTICES);
        bad(
                "unknown-transform",
                "xml-enveloped",
                enveloped(
                        new XmlForge(taro).reference("", hash(FORM), XmlForge.ENVELOPED, "urn:kazasu:test:transform")),
                refused,
                "A transform that nobody knows.",
                "未知の変換。");
    }

    private void entities() {
        entity(
                "external-entity",
                "<!DOCTYPE form [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "&x;",
                "An external entity reads a file of the verifier's machine.",
                "外部実体が検証側のファイルを参照。");
        entity(
                "external-entity-http",
                "<!DOCTYPE form [<!ENTITY x SYSTEM \"http://www.jpki-test.example/x\">]>",
                "&x;",
                "An external entity asks a web server.",
                "外部実体がウェブサーバーを参照。");
        entity(
                "parameter-entity",
                "<!DOCTYPE form [<!ENTITY % x SYSTEM \"http://www.jpki-test.example/x.dtd\"> %x;]>",
                "",
                "A parameter entity asks a web server.",
                "パラメータ実体がウェブサーバーを参照。");
        entity(
                "external-dtd",
                "<!DOCTYPE form SYSTEM \"http://www.jpki-test.example/form.dtd\">",
                "",
                "An external document type definition.",
                "外部DTD。");
        StringBuilder bomb = new StringBuilder("<!DOCTYPE form [<!ENTITY a0 \"TESTTESTTEST\">");
        for (int i = 1; i <= 12; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        entity("entity-bomb", bomb + "]>", "&a12;", "Entities that grow to ten terabytes.", "10テラバイトに展開される実体。");
        entity(
                "entity-quadratic",
                "<!DOCTYPE form [<!ENTITY a \"" + "T".repeat(50_000) + "\">]>",
                "&a;".repeat(10_000),
                "One entity of 50,000 characters, 10,000 times.",
                "5万文字の実体を1万回参照。");
    }

    private void entity(String name, String type, String use, String en, String ja) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + type
                + enveloped(forge()).replace("<title>", "<title>" + use);
        begin(name, "xml-enveloped", CorpusRule.OUTSIDE)
                .document("form.xml", utf8(xml))
                .bad(Expected.of(EXTERNAL_REFERENCE, MALFORMED, TOO_LARGE), en, ja, PRACTICES);
    }

    private void sizes() {
        Expected large = Expected.of(TOO_LARGE, MALFORMED, CONTENT_CHANGED);
        size(
                "nested-100000",
                enveloped(forge()).replace("<title>", "<title>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)),
                large,
                "100,000 elements within one another.",
                "要素が10万重。");
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        size(
                "attributes-100000",
                enveloped(forge()).replace("<title>", "<title" + attributes + ">"),
                large,
                "100,000 attributes on one element.",
                "一つの要素に属性が10万個。");
        XmlForge many = forge();
        for (int i = 0; i < 5000; i++) {
            many.reference("", hash(FORM), XmlForge.ENVELOPED, XmlForge.EXCLUSIVE);
        }
        size(
                "references-5000",
                enveloped(many),
                Expected.of(TOO_LARGE, MALFORMED),
                "5,001 references to the form, each correct.",
                "申請書への正しい参照が5001個。");
        String[] transforms = new String[500];
        Arrays.fill(transforms, XmlForge.EXCLUSIVE);
        transforms[0] = XmlForge.ENVELOPED;
        size(
                "transforms-500",
                enveloped(new XmlForge(taro).reference("", hash(FORM), transforms)),
                Expected.of(TOO_LARGE, MALFORMED, UNSUPPORTED_ALGORITHM),
                "500 transforms in one reference.",
                "一つの参照に変換が500個。");
    }

    private void size(String name, String xml, Expected expected, String en, String ja) {
        cases.begin("xml/limit/" + name, CorpusRule.LIMITS, "xml-enveloped")
                .by(taro.attributes())
                .listOf(taro)
                .document("form.xml", utf8(xml))
                .bad(expected, en, ja, "decisions.md §15");
    }

    private void unreadable() {
        byte[] good = utf8(enveloped(forge()));
        for (int at : new int[] {20, 200, 1000, good.length - 1}) {
            broken(
                    "truncated-at-" + at,
                    Arrays.copyOf(good, at),
                    UNREADABLE,
                    "Cut off after " + at + " bytes.",
                    at + "バイトで途切れている。");
        }
        broken(
                "unsigned",
                utf8(FORM),
                Expected.of(UNSUPPORTED_FORMAT, MALFORMED),
                "A form without a signature.",
                "署名のない申請書。");
        broken("two-roots", utf8(enveloped(forge()) + FORM), UNREADABLE, "A second root follows.", "ルート要素が二つ。");
        broken(
                "wrong-encoding",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + enveloped(forge()))
                        .getBytes(Charset.forName("Shift_JIS")),
                Expected.of(MALFORMED, CONTENT_CHANGED),
                "It calls itself UTF-8 and is Shift_JIS.",
                "UTF-8と称するShift_JIS。");
        broken(
                "signature-value-not-base64",
                utf8(enveloped(forge()).replaceFirst("<ds:SignatureValue>....", "<ds:SignatureValue>%%%%")),
                Expected.of(MALFORMED, SIGNATURE_WRONG),
                "The signature value is no base64.",
                "署名値がBase64でない。");
        broken(
                "certificate-not-base64",
                utf8(enveloped(forge()).replaceFirst("<ds:X509Certificate>....", "<ds:X509Certificate>%%%%")),
                Expected.of(MALFORMED, NO_SIGNING_CERTIFICATE, BAD_CERTIFICATE),
                "The certificate is no base64.",
                "証明書がBase64でない。");
        broken(
                "control-character",
                utf8(enveloped(forge()).replace("<title>", "<title>\u0001")),
                UNREADABLE,
                "A control character that XML forbids.",
                "XMLで許されない制御文字。");
        broken(
                "signature-without-value",
                utf8(enveloped(forge()).replaceFirst("<ds:SignatureValue>[^<]*</ds:SignatureValue>", "")),
                Expected.of(MALFORMED, SIGNATURE_WRONG),
                "SignatureValue is missing.",
                "SignatureValueがない。");
    }

    private void broken(String name, byte[] xml, Expected expected, String en, String ja) {
        cases.begin("xml/malformed/" + name, CorpusRule.FORMAT, "xml-enveloped")
                .by(taro.attributes())
                .listOf(taro)
                .document("form.xml", xml)
                .bad(expected, en, ja, "XML 1.0; XML Signature 1.1 §4");
    }
}
