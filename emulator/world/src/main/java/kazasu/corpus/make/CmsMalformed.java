package kazasu.corpus.make;

import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.CONTENT_CHANGED;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.UNSUPPORTED_FORMAT;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.CMSAttributes;

/** What can't be read, or not for sure. */
final class CmsMalformed extends CmsFamily {
    private static final Expected UNREADABLE = Expected.of(MALFORMED, UNSUPPORTED_FORMAT);
    private static final String SOURCE = "X.690 §8, §10; RFC 5652 §5";

    private final byte[] good;

    CmsMalformed(World world, Cases cases) {
        super(world, cases, "malformed", CorpusRule.FORMAT, SOURCE);
        good = Papers.detached(taro);
    }

    @Override
    void add() {
        truncated();
        lengths();
        otherThings();
        attributes();
        certificate();
    }

    private void truncated() {
        for (int at : new int[] {0, 1, 2, 4, 15, 60, 200, 700, good.length / 2, good.length - 300, good.length - 1}) {
            bad(
                    "truncated-at-" + at,
                    Arrays.copyOf(good, at),
                    UNREADABLE,
                    "Cut off after " + at + " bytes.",
                    at + "バイトで途切れている。");
        }
        String pem = new String(Pems.of("CMS", good), StandardCharsets.US_ASCII);
        pem("pem-without-end", pem.substring(0, pem.indexOf("-----END")), "PEM without its end line.", "終了行のないPEM。");
        pem(
                "pem-not-base64",
                pem.replaceFirst("\nMII", "\n!!!"),
                "PEM with other characters than those of base64.",
                "Base64でない文字を含むPEM。");
    }

    private void pem(String name, String text, String en, String ja) {
        cases.begin("cms/malformed/" + name, CorpusRule.FORMAT, "cms-detached-pem")
                .by(taro.attributes())
                .listOf(taro)
                .document("form.txt", Papers.FORM)
                .signature("form.pem", text.getBytes(StandardCharsets.US_ASCII))
                .bad(UNREADABLE, en, ja, "RFC 7468 §2");
    }

    private void lengths() {
        bad(
                "outer-length-longer",
                Ders.flipped(good, 3, 1 << 4),
                UNREADABLE,
                "The outermost length is larger than what follows.",
                "最外の長さが実際より大きい。");
        byte[] huge = good.clone();
        huge[1] = (byte) 0x84;
        bad("length-of-four-gigabytes", huge, UNREADABLE, "The outermost length claims gigabytes.", "最外の長さが数ギガバイトを示す。");
        byte[] shorter = good.clone();
        int length = ((good[2] & 0xFF) << 8 | good[3] & 0xFF) - 1;
        shorter[2] = (byte) (length >> 8);
        shorter[3] = (byte) length;
        bad(
                "outer-length-shorter",
                shorter,
                UNREADABLE,
                "The outermost length is smaller than what it holds.",
                "最外の長さが中身より小さい。");
        byte[] trailing = Arrays.copyOf(good, good.length + 1);
        bad("trailing-byte", trailing, MALFORMED, "A byte follows the signature.", "署名データの後に余分な1バイト。");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(good);
        twice.writeBytes(good);
        bad(
                "two-in-one",
                twice.toByteArray(),
                MALFORMED,
                "Two signatures one after the other in one file.",
                "一つのファイルに署名が二つ連続。");
        byte[] unended = forge().ber();
        bad(
                "indefinite-without-end",
                Arrays.copyOf(unended, unended.length - 2),
                UNREADABLE,
                "The last end-of-contents is missing.",
                "末尾のend-of-contentsが欠落。");
    }

    private void otherThings() {
        bad(
                "text",
                "not a signature\n".getBytes(StandardCharsets.US_ASCII),
                UNREADABLE,
                "Text in place of a signature.",
                "署名の代わりにテキスト。");
        bad("zeros", new byte[1000], UNREADABLE, "1000 zero bytes.", "0が1000バイト。");
        bad(
                "certificate",
                Ders.encoded(taro.certificate()),
                UNREADABLE,
                "A certificate in place of a signature.",
                "署名の代わりに証明書。");
        byte[] enveloped = good.clone();
        enveloped[14] = 3;
        bad("enveloped-data", enveloped, UNREADABLE, "The content type says EnvelopedData.", "内容種別がEnvelopedData。");
    }

    private void attributes() {
        bad(
                "without-message-digest",
                forge().without(CMSAttributes.messageDigest).der(),
                Expected.of(MALFORMED, CONTENT_CHANGED),
                "The signed attributes lack messageDigest (RFC 5652 §5.3).",
                "署名属性にmessageDigestがない（RFC 5652 §5.3）。");
        bad(
                "without-content-type",
                forge().without(CMSAttributes.contentType).der(),
                Expected.of(MALFORMED, CONTENT_CHANGED),
                "The signed attributes lack contentType (RFC 5652 §5.3).",
                "署名属性にcontentTypeがない（RFC 5652 §5.3）。");
        bad(
                "message-digest-type",
                forge().attribute(CMSAttributes.messageDigest, DERNull.INSTANCE).der(),
                Expected.of(MALFORMED, CONTENT_CHANGED),
                "messageDigest is NULL.",
                "messageDigestがNULL。");
        bad(
                "signing-time-text",
                forge().attribute(CMSAttributes.signingTime, new DERUTF8String("yesterday"))
                        .der(),
                MALFORMED,
                "The signing time is a word.",
                "署名時刻が文字列。");
        bad(
                "two-message-digests",
                forge().second(CMSAttributes.messageDigest, new DEROctetString(new byte[32]))
                        .der(),
                Expected.of(MALFORMED, CONTENT_CHANGED),
                "Two messageDigest attributes, one of another document (RFC 5652 §5.6, §11.2).",
                "messageDigest属性が二つ（一方は別文書のもの）。");
    }

    private void certificate() {
        byte[] own = Ders.encoded(taro.certificate());
        int at = CmsTampered.indexOf(good, own);
        bad(
                "certificate-inner-length",
                Ders.flipped(good, at + 7, 1 << 3),
                Expected.of(MALFORMED, BAD_CERTIFICATE, NO_SIGNING_CERTIFICATE),
                "A length within the enclosed certificate is wrong.",
                "同封の証明書内の長さが不正。");
        int tag = at + 4 + 4 + 5;
        bad(
                "certificate-serial-tag",
                Ders.flipped(good, tag, 1),
                Expected.of(BAD_CERTIFICATE, MALFORMED, NO_SIGNING_CERTIFICATE),
                "The enclosed certificate's number is not an INTEGER.",
                "同封の証明書の発行番号がINTEGERでない。");
    }
}
