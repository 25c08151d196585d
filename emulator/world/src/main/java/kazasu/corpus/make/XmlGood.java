package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import kazasu.corpus.CorpusRule;

/** XML signatures that are in order. */
final class XmlGood extends XmlFamily {
    private static final String SOURCE = "rules.md §5; XML Signature 1.1; ETSI EN 319 132-1";

    XmlGood(World world, Cases cases) {
        super(world, cases, "good", CorpusRule.GOOD, SOURCE);
    }

    @Override
    void add() {
        for (Placement placement : Placement.values()) {
            String word = placement.name().toLowerCase(Locale.ROOT);
            add(
                    "xml-" + word,
                    XmlFormat.plain(placement),
                    placement,
                    "XML Signature, " + word + ", by a card.",
                    "カードによるXML署名（" + word + "）。");
            add(
                    "xades-" + word,
                    XmlFormat.xades(placement, Papers.clock(World.SIGNED)),
                    placement,
                    "XAdES-B-B, " + word + ", by a card.",
                    "カードによるXAdES-B-B（" + word + "）。");
        }
        encodings();
        generations();
        valid(
                "forged-by-hand",
                "xml-enveloped",
                utf8(enveloped(forge())),
                "Written by another program: no line breaks, no XML declaration.",
                "別のプログラムによる出力（改行・XML宣言なし）。");
        valid(
                "with-comment",
                "xml-enveloped",
                utf8(enveloped(forge()).replace("<title>", "<!-- TEST --><title>")),
                "A comment was put in: canonicalization leaves comments out.",
                "コメントが挿入された（正規化で除かれる）。");
        valid(
                "attribute-quotes",
                "xml-enveloped",
                utf8(enveloped(forge())
                        .replace("<form xmlns=\"urn:kazasu:test:form\">", "<form  xmlns='urn:kazasu:test:form' >")),
                "Other quotes and blanks in a tag: canonical form is the same.",
                "タグ内の引用符と空白が違う（正規形は同じ）。");
    }

    private void add(String format, XmlFormat how, Placement placement, String en, String ja) {
        if (placement == Placement.DETACHED) {
            begin(format, format)
                    .document("form.txt", Papers.FORM)
                    .signature("signature.xml", Papers.sign(how, Papers.FORM, taro))
                    .valid(en, ja, SOURCE);
            return;
        }
        byte[] original = placement == Placement.ENVELOPED ? utf8(FORM) : Papers.FORM;
        String name = placement == Placement.ENVELOPED ? "form.xml" : "form.txt";
        valid(format, format, Papers.sign(how, name, original, taro), en, ja);
    }

    private void encodings() {
        XmlFormat format = XmlFormat.plain(Placement.ENVELOPED);
        byte[] utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + FORM).getBytes(StandardCharsets.UTF_16);
        valid(
                "from-utf-16",
                "xml-enveloped",
                Papers.sign(format, "form.xml", utf16, taro),
                "The form was UTF-16 before it was signed.",
                "署名前の申請書がUTF-16。");
        byte[] namespaces = utf8(
                "<f:form xmlns:f=\"urn:kazasu:test:form\" xmlns:x=\"urn:kazasu:test:unused\"><f:amount x:currency=\"JPY\">10000</f:amount></f:form>");
        valid(
                "namespaces",
                "xml-enveloped",
                Papers.sign(format, "form.xml", namespaces, taro),
                "Prefixes, and a namespace that is used further in.",
                "名前空間接頭辞を使った申請書。");
    }

    private void generations() {
        Person old = world.person(People.HANAKO, "2022-04-05T02:00:00Z");
        byte[] signed = Papers.sign(
                XmlFormat.xades(Placement.ENVELOPED, Papers.clock(World.SIGNED)), "form.xml", utf8(FORM), old);
        cases.begin("xml/generation/2019", CorpusRule.GENERATIONS, "xades-enveloped")
                .by(old.attributes())
                .listOf(old)
                .document("form.xml", signed)
                .valid("Issued by generation 2019; all three are pinned.", "2019年の世代が発行（三世代とも信頼）。", "rules.md §2.1");
    }
}
