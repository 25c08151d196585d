package kazasu.corpus.make;

import static kazasu.verifier.Reason.CONTENT_CHANGED;
import static kazasu.verifier.Reason.CONTENT_MISSING;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import kazasu.client.CmsFormat;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;

/** Documents and signatures that were changed after signing. */
final class CmsTampered extends CmsFamily {
    private static final String SOURCE = "rules.md §5; RFC 5652 §5.4, §5.6";

    CmsTampered(World world, Cases cases) {
        super(world, cases, "tampered", CorpusRule.CONTENT, SOURCE);
    }

    @Override
    void add() {
        documents();
        enveloped();
        hashes();
        attributesAsContent();
        timeMoved();
    }

    private void documents() {
        byte[] form = Papers.FORM;
        String text = new String(form, StandardCharsets.UTF_8);
        document("one-byte", Ders.flipped(form, 40, 1), "One bit of the document was turned over.", "文書の1ビットが反転。");
        document(
                "amount",
                text.replace("１０，０００", "９０，０００").getBytes(StandardCharsets.UTF_8),
                "The amount in the form was changed.",
                "申請額が書き換えられた。");
        document(
                "truncated",
                Arrays.copyOf(form, form.length - 1),
                "The last byte of the document is gone.",
                "文書の末尾1バイトが欠落。");
        document(
                "appended",
                Arrays.copyOf(form, form.length + 1),
                "A zero byte follows the document.",
                "文書の末尾に0が1バイト付加。");
        document("emptied", new byte[0], "The document is empty now.", "文書が空になった。");
        document(
                "line-ends",
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                "LF became CR LF on the way.",
                "改行LFがCR LFに変換された。");
    }

    private void document(String name, byte[] changed, String en, String ja) {
        begin(name)
                .document("form.txt", changed)
                .signature("form.p7s", Papers.detached(taro))
                .bad(CONTENT_CHANGED, en, ja, SOURCE);
    }

    private void enveloped() {
        byte[] whole = Papers.sign(CmsFormat.enveloping(Papers.clock(World.SIGNED)), Papers.FORM, taro);
        int at = indexOf(whole, Papers.FORM);
        cases.begin("cms/tampered/enveloping", CorpusRule.CONTENT, "cms-enveloping-der")
                .by(taro.attributes())
                .listOf(taro)
                .document("form.p7m", Ders.flipped(whole, at + 20, 1))
                .bad(CONTENT_CHANGED, "One bit of the enclosed document was turned over.", "内包文書の1ビットが反転。", SOURCE);
        cases.begin("cms/tampered/nothing-enclosed", CorpusRule.CONTENT, "cms-enveloping-der")
                .by(taro.attributes())
                .listOf(taro)
                .document("form.p7m", Papers.detached(taro))
                .bad(
                        Expected.of(CONTENT_MISSING, CONTENT_CHANGED),
                        "A signature without its document is handed in as if it held it.",
                        "分離署名だけが、文書を含むものとして提出された。",
                        SOURCE);
    }

    private void hashes() {
        byte[] other = Ders.sha256(Ders.flipped(Papers.FORM, 40, 1));
        bad(
                "message-digest",
                forge().attribute(CMSAttributes.messageDigest, new DEROctetString(other))
                        .der(),
                CONTENT_CHANGED,
                "The holder signed the hash of another document.",
                "別の文書のハッシュ値に署名。");
        bad(
                "short-message-digest",
                forge().attribute(
                                CMSAttributes.messageDigest,
                                new DEROctetString(Arrays.copyOf(Ders.sha256(Papers.FORM), 16)))
                        .der(),
                Expected.of(CONTENT_CHANGED, MALFORMED),
                "Only the first half of the hash was signed.",
                "ハッシュ値の前半だけに署名。");
        bad(
                "empty-message-digest",
                forge().attribute(CMSAttributes.messageDigest, new DEROctetString(new byte[0]))
                        .der(),
                Expected.of(CONTENT_CHANGED, MALFORMED),
                "An empty hash was signed.",
                "空のハッシュ値に署名。");
        bad(
                "content-type",
                forge().attribute(CMSAttributes.contentType, CMSObjectIdentifiers.envelopedData)
                        .der(),
                Expected.of(CONTENT_CHANGED, MALFORMED),
                "The signed content type is not that of the content (RFC 5652 §11.1).",
                "署名された内容種別が実際と異なる（RFC 5652 §11.1）。");
    }

    /** A signature over attributes is one over their DER: shown as a document without attributes, it verifies. */
    private void attributesAsContent() {
        CmsForge original = forge();
        byte[] attributes = original.signedAttributes();
        byte[] der = new CmsForge(attributes, taro, World.SIGNED)
                .bare()
                .key(anything -> KeySigner.sign("SHA256withRSA", taro.key(), attributes))
                .der();
        begin("attributes-as-document")
                .document("attributes.bin", attributes)
                .signature("form.p7s", der)
                .bad(
                        Expected.of(CONTENT_CHANGED, MALFORMED),
                        "The signed attributes of another document are shown as the document, without attributes.",
                        "別文書の署名属性そのものを、属性なしで署名された文書に見せかけた。",
                        "RFC 5652 §5.4; RFC 8933 §1");
    }

    private void timeMoved() {
        CmsForge original = forge();
        byte[] signature = KeySigner.sign("SHA256withRSA", taro.key(), original.signedAttributes());
        byte[] moved = forge().attribute(
                        CMSAttributes.signingTime, new Time(Date.from(Instant.parse("2026-11-01T00:00:00Z"))))
                .key(anything -> signature)
                .der();
        bad("signing-time", moved, SIGNATURE_WRONG, "The signed time was changed afterwards.", "署名時刻が後から書き換えられた。");
    }

    static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
