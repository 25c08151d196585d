package kazasu.corpus.make;

import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.TOO_LARGE;
import static kazasu.verifier.Reason.UNSUPPORTED_FORMAT;
import static kazasu.verifier.Reason.WEAK_ALGORITHM;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;

/** Oversized and deeply nested parts, each far beyond what a holder's signature needs. */
final class CmsLimits extends CmsFamily {
    private static final Expected LARGE = Expected.of(TOO_LARGE, MALFORMED, BAD_CERTIFICATE);
    private static final ASN1ObjectIdentifier NOBODYS = new ASN1ObjectIdentifier("1.2.392.200149.8.5.9");

    CmsLimits(World world, Cases cases) {
        super(world, cases, "limit", CorpusRule.LIMITS, "decisions.md §15; RFC 5652 §5");
    }

    @Override
    void add() {
        certificates();
        attributes();
        bad(
                "nested-100000",
                nested(100_000),
                Expected.of(MALFORMED, TOO_LARGE, UNSUPPORTED_FORMAT),
                "100,000 SEQUENCEs within one another.",
                "SEQUENCEが10万重。");
        bad(
                "nested-indefinite-100000",
                nestedIndefinite(100_000),
                Expected.of(MALFORMED, TOO_LARGE, UNSUPPORTED_FORMAT),
                "100,000 SEQUENCEs of indefinite length within one another.",
                "不定長のSEQUENCEが10万重。");
    }

    private void certificates() {
        CertificateForge many = CertificateForge.like(taro.certificate()).serial(world.newSerial());
        for (int i = 1; i <= 10_000; i++) {
            many.extension(NOBODYS.branch("4").branch(Integer.toString(i)), false, new byte[] {5, 0});
        }
        certificate("extensions-10000", many, "A certificate with 10,000 extensions more.", "証明書の拡張が1万個多い。");
        certificate(
                "extension-of-900000-bytes",
                CertificateForge.like(taro.certificate())
                        .serial(world.newSerial())
                        .extension(NOBODYS.branch("5"), false, new DEROctetString(new byte[900_000])),
                "A certificate with an extension of 900,000 bytes.",
                "証明書の拡張一つが90万バイト。");
        byte[] modulus = new byte[16384 / 8];
        Arrays.fill(modulus, (byte) 0xA5);
        modulus[modulus.length - 1] = 1;
        byte[] certificate = CertificateForge.like(taro.certificate())
                .serial(world.newSerial())
                .key(SmallKeys.encodedPublic(new BigInteger(1, modulus), BigInteger.valueOf(65537)))
                .signedBy(world.authorities().key(taro.authority()));
        bad(
                "rsa-16384",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED)
                        .key(message -> new byte[modulus.length])
                        .der(),
                Expected.of(TOO_LARGE, WEAK_ALGORITHM, BAD_CERTIFICATE),
                "The holder's key has 16,384 bits.",
                "利用者の鍵が16384ビット。");
        byte[][] copies = new byte[1000][];
        Arrays.setAll(
                copies,
                i -> CertificateForge.like(taro.certificate())
                        .serial(BigInteger.valueOf(i + 2))
                        .unsigned());
        copies[999] = Ders.encoded(taro.certificate());
        bad(
                "certificates-1000",
                forge().certificates(copies).der(),
                Expected.of(TOO_LARGE, MALFORMED),
                "1,000 certificates are enclosed.",
                "証明書が1000枚同封されている。");
    }

    private void certificate(String name, CertificateForge forge, String en, String ja) {
        byte[] certificate = forge.signedBy(world.authorities().key(taro.authority()));
        bad(name, new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(), LARGE, en, ja);
    }

    private void attributes() {
        bad(
                "attribute-of-2-megabytes",
                forge().attribute(NOBODYS.branch("6"), new DEROctetString(new byte[2_000_000]))
                        .der(),
                Expected.of(TOO_LARGE, MALFORMED),
                "A signed attribute of 2,000,000 bytes.",
                "署名属性の一つが200万バイト。");
        CmsForge many = forge();
        for (int i = 1; i <= 1000; i++) {
            many.attribute(NOBODYS.branch("7").branch(Integer.toString(i)), new DERUTF8String("x"));
        }
        bad(
                "attributes-1000",
                many.der(),
                Expected.of(TOO_LARGE, MALFORMED),
                "1,000 signed attributes more.",
                "署名属性が1000個多い。");
    }

    private static byte[] nested(int depth) {
        byte[] reversed = new byte[6 * depth];
        int length = 0;
        for (int i = 0; i < depth; i++) {
            int value = length;
            int octets = 0;
            if (value < 0x80) {
                reversed[length++] = (byte) value;
            } else {
                while (value > 0) {
                    reversed[length++] = (byte) value;
                    value >>= 8;
                    octets++;
                }
                reversed[length++] = (byte) (0x80 | octets);
            }
            reversed[length++] = 0x30;
        }
        byte[] forward = new byte[length];
        for (int i = 0; i < length; i++) {
            forward[i] = reversed[length - 1 - i];
        }
        return forward;
    }

    private static byte[] nestedIndefinite(int depth) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < depth; i++) {
            out.write(0x30);
            out.write(0x80);
        }
        out.writeBytes(new byte[2 * depth]);
        return out.toByteArray();
    }
}
