package kazasu.corpus.make;

import static kazasu.verifier.Reason.ALGORITHM_MISMATCH;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.UNSUPPORTED_ALGORITHM;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** Signature values that the certificate's key did not make, or not in the one right form. */
final class CmsSignatures extends CmsFamily {
    private final RSAPrivateCrtKey key;

    CmsSignatures(World world, Cases cases) {
        super(world, cases, "signature", CorpusRule.SIGNATURE, "rules.md §5; RFC 8017 §8.2.2, §9.2");
        key = taro.key();
    }

    @Override
    void add() {
        RSAPrivateCrtKey stranger = world.newKey();
        value(
                "another-key",
                message -> KeySigner.sign("SHA256withRSA", stranger, message),
                "Made with another key.",
                "別の鍵で作成された。");
        value(
                "first-bit",
                message -> Ders.flipped(proper(message), 0, 1),
                "A bit of its first byte was turned over.",
                "先頭バイトの1ビットが反転。");
        value(
                "last-bit",
                message -> Ders.flipped(proper(message), 255, 1),
                "Its last bit was turned over.",
                "末尾の1ビットが反転。");
        value("zero", message -> new byte[256], "All zero.", "すべて0。");
        value("one", message -> last(1), "The number one.", "数値1。");
        value(
                "modulus",
                message -> unsigned(),
                "The modulus itself: larger than a signature can be.",
                "法そのもの（署名値の範囲外）。");
        value("empty", message -> new byte[0], "Empty.", "空。");
        value("short", message -> Arrays.copyOf(proper(message), 255), "A byte short.", "1バイト不足。");
        value("long", message -> Arrays.copyOf(proper(message), 257), "A byte too long.", "1バイト超過。");
        value(
                "other-message",
                message -> proper(Papers.FORM),
                "Over the document in place of the attributes.",
                "署名属性ではなく文書に対する署名値。");
        paddings();
        pss();
    }

    private void paddings() {
        padding(
                "trailing-rubbish",
                m -> RsaBlocks.trailing(info(m)),
                "Rubbish follows the DigestInfo (Bleichenbacher's forgery).",
                "DigestInfoの後に余分なデータ（Bleichenbacherの偽造）。");
        padding("block-type-2", m -> RsaBlocks.block(2, info(m)), "The block type of encryption.", "暗号化用のブロック種別。");
        padding(
                "block-type-0",
                m -> RsaBlocks.block(0, (byte) 0, info(m)),
                "Block type 0, padded with zeros.",
                "ブロック種別0（0で埋めたもの）。");
        padding(
                "other-filler",
                m -> RsaBlocks.block(1, (byte) 0xFE, info(m)),
                "Padded with FE in place of FF.",
                "FFではなくFEで埋めたもの。");
        padding(
                "stuffed-parameters",
                m -> RsaBlocks.block(1, RsaBlocks.stuffedDigestInfo(Ders.sha256(m))),
                "The DigestInfo's parameters hold 100 bytes.",
                "DigestInfoのパラメータに100バイトを詰めたもの。");
        padding(
                "bare-hash",
                m -> RsaBlocks.block(1, Ders.sha256(m)),
                "The hash without a DigestInfo.",
                "DigestInfoのないハッシュ値。");
        padding(
                "other-algorithm",
                m -> RsaBlocks.block(
                        1, RsaBlocks.digestInfo(Ders.withNull(OIWObjectIdentifiers.idSHA1), Ders.sha256(m))),
                "The DigestInfo calls the hash SHA-1.",
                "DigestInfoがSHA-1と称している。");
        padding(
                "longer-hash",
                m -> RsaBlocks.block(1, RsaBlocks.digestInfo(Ders.SHA256, Arrays.copyOf(Ders.sha256(m), 33))),
                "A byte follows the hash within the DigestInfo.",
                "DigestInfo内のハッシュ値が1バイト長い。");
    }

    private void pss() {
        bad(
                "pss-one-bit",
                forge().algorithm(Pss.identifier())
                        .key(message -> Ders.flipped(Pss.sign(key, message, world.chance()), 60, 4))
                        .der(),
                SIGNATURE_WRONG,
                "A PSS signature of which one bit was turned over.",
                "PSS署名値の1ビットが反転。");
        bad(
                "pss-called-pkcs1",
                forge().key(message -> Pss.sign(key, message, world.chance())).der(),
                Expected.of(SIGNATURE_WRONG),
                "A PSS signature that is called PKCS #1 v1.5.",
                "PSSの署名値をPKCS #1 v1.5と称している。");
        bad(
                "pkcs1-called-pss",
                forge().algorithm(Pss.identifier()).der(),
                Expected.of(SIGNATURE_WRONG, ALGORITHM_MISMATCH, UNSUPPORTED_ALGORITHM),
                "A PKCS #1 v1.5 signature that is called PSS.",
                "PKCS #1 v1.5の署名値をPSSと称している。");
    }

    private void value(String name, UnaryOperator<byte[]> made, String en, String ja) {
        bad(
                name,
                forge().key(made).der(),
                Expected.of(SIGNATURE_WRONG, MALFORMED),
                "The signature value: " + en,
                "署名値：" + ja);
    }

    private void padding(String name, UnaryOperator<byte[]> block, String en, String ja) {
        byte[] signature = forge().key(m -> RsaBlocks.raw(key, block.apply(m))).der();
        bad("padding-" + name, signature, SIGNATURE_WRONG, "The padding: " + en, "パディング：" + ja);
    }

    private byte[] proper(byte[] message) {
        return KeySigner.sign("SHA256withRSA", key, message);
    }

    private static byte[] info(byte[] message) {
        return RsaBlocks.digestInfo(Ders.SHA256, Ders.sha256(message));
    }

    private static byte[] last(int value) {
        byte[] bytes = new byte[256];
        bytes[255] = (byte) value;
        return bytes;
    }

    private byte[] unsigned() {
        return Arrays.copyOfRange(key.getModulus().toByteArray(), 1, 257);
    }
}
