package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import kazasu.client.CmsFormat;
import kazasu.corpus.CorpusRule;
import kazasu.model.Profiles;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** CMS signatures that are in order, in all the shapes that RFC 5652 allows. */
final class CmsGood {
    private static final String RFC = "rules.md §5; RFC 5652 §5";

    private final World world;
    private final Cases cases;
    private final Person taro;

    CmsGood(World world, Cases cases) {
        this.world = world;
        this.cases = cases;
        taro = world.taro();
    }

    void add() {
        encodings();
        enveloping();
        contents();
        attributes();
        certificates();
        algorithms();
        nextCard();
    }

    private void encodings() {
        byte[] der = Papers.detached(taro);
        detached("detached-der", "cms-detached-der", der, "Detached, DER, by a card.", "カードによる分離署名（DER）。");
        detached(
                "detached-ber",
                "cms-detached-ber",
                forge().ber(),
                "Detached, BER with indefinite lengths.",
                "分離署名（不定長のBER）。");
        detached("detached-pem", "cms-detached-pem", Pems.of("CMS", der), "Detached, PEM.", "分離署名（PEM）。");
        detached(
                "detached-pem-pkcs7",
                "cms-detached-pem",
                Pems.of("PKCS7", der),
                "Detached, PEM with the old label PKCS7.",
                "分離署名（旧来のラベルPKCS7のPEM）。");
    }

    private void enveloping() {
        byte[] der = Papers.sign(CmsFormat.enveloping(Papers.clock(World.SIGNED)), Papers.FORM, taro);
        whole("enveloping-der", "cms-enveloping-der", der, "Enveloping, DER, by a card.", "カードによる内包署名（DER）。");
        whole(
                "enveloping-ber",
                "cms-enveloping-ber",
                forge().enveloping().ber(),
                "Enveloping, BER, content in pieces of 64 bytes.",
                "内包署名（BER、内容を64バイトずつに分割）。");
        whole("enveloping-pem", "cms-enveloping-pem", Pems.of("CMS", der), "Enveloping, PEM.", "内包署名（PEM）。");
    }

    private void contents() {
        byte[] binary = new byte[300_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + (i >> 8));
        }
        content("empty-document", new byte[0], "The document is empty.", "文書が空である。");
        content("binary-document", binary, "300,000 bytes of binary.", "30万バイトのバイナリ文書。");
        content(
                "crlf-document",
                "line one\r\nline two\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                "Lines that end in CR LF: nothing may be converted.",
                "改行がCR LFの文書（変換してはならない）。");
    }

    private void content(String name, byte[] document, String en, String ja) {
        begin(name, "cms-detached-der")
                .document("form.bin", document)
                .signature("form.p7s", Papers.sign(CmsFormat.detached(Papers.clock(World.SIGNED)), document, taro))
                .valid(en, ja, RFC);
    }

    private void attributes() {
        forged(
                "without-signed-attributes",
                forge().bare(),
                "No signed attributes: the document itself is signed.",
                "署名属性がなく、文書そのものに署名。");
        forged(
                "without-signing-certificate",
                forge().without(PKCSObjectIdentifiers.id_aa_signingCertificateV2),
                "No signing-certificate attribute, as openssl cms -sign makes it.",
                "signing-certificate属性がない（openssl cms -signと同じ）。");
        byte[] certificate = Ders.encoded(taro.certificate());
        forged(
                "signing-certificate-v1",
                forge().without(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                        .attribute(
                                PKCSObjectIdentifiers.id_aa_signingCertificate,
                                new SigningCertificate(new ESSCertID(Ders.digest("SHA-1", certificate)))),
                "The older signing-certificate attribute (RFC 2634), which hashes with SHA-1.",
                "旧形式のsigning-certificate属性（RFC 2634、SHA-1）。");
        forged(
                "without-signing-time",
                forge().without(CMSAttributes.signingTime),
                "No time of signing is claimed.",
                "署名時刻の属性がない。");
        forged(
                "unknown-signed-attribute",
                forge().attribute(new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.1"), new DERUTF8String("TEST")),
                "One more signed attribute that nobody knows.",
                "未知の署名属性が一つ多い。");
    }

    private void certificates() {
        forged(
                "authority-included",
                forge().certificates(taro.certificate(), taro.authority().certificate()),
                "The authority's certificate is enclosed too.",
                "認証局の証明書も同封されている。");
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        forged(
                "other-certificates",
                forge().certificates(
                                hanako.certificate(),
                                taro.certificate(),
                                world.attacker().all().get(2).certificate()),
                "Certificates of others are enclosed, before and after the signer's.",
                "他人の証明書も前後に同封されている。");
        byte[] identifier = Ders.keyIdentifier(taro.certificate().getPublicKey());
        byte[] certificate = CertificateForge.like(taro.certificate())
                .extension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(identifier))
                .serial(world.newSerial())
                .signedBy(world.authorities().key(taro.authority()));
        forged(
                "subject-key-identifier",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED)
                        .signer(new SignerIdentifier(new DEROctetString(identifier))),
                "The signer is named by subjectKeyIdentifier.",
                "署名者をsubjectKeyIdentifierで指定。");
    }

    private void algorithms() {
        RSAPrivateCrtKey key = taro.key();
        forged(
                "rsa-encryption",
                forge().algorithm(Ders.withNull(PKCSObjectIdentifiers.rsaEncryption)),
                "signatureAlgorithm is rsaEncryption, as many programs write it (RFC 3370 §3.2).",
                "signatureAlgorithmがrsaEncryption（RFC 3370 §3.2）。");
        forged(
                "pss",
                forge().algorithm(Pss.identifier()).key(message -> Pss.sign(key, message, world.chance())),
                "RSASSA-PSS with SHA-256 and a salt of 32 bytes.",
                "RSASSA-PSS（SHA-256、ソルト32バイト）。");
        forged(
                "sha384",
                forge().digest(Ders.withNull(NISTObjectIdentifiers.id_sha384), Ders.digest("SHA-384", Papers.FORM))
                        .algorithm(Ders.withNull(PKCSObjectIdentifiers.sha384WithRSAEncryption))
                        .key(message -> KeySigner.sign("SHA384withRSA", key, message)),
                "RSA with SHA-384.",
                "RSAとSHA-384。");
        forged(
                "sha512",
                forge().digest(Ders.withNull(NISTObjectIdentifiers.id_sha512), Ders.digest("SHA-512", Papers.FORM))
                        .algorithm(Ders.withNull(PKCSObjectIdentifiers.sha512WithRSAEncryption))
                        .key(message -> KeySigner.sign("SHA512withRSA", key, message)),
                "RSA with SHA-512.",
                "RSAとSHA-512。");
    }

    /** decisions.md §5. */
    private void nextCard() {
        Person next = world.person(
                People.TARO,
                "2026-01-10T02:00:00Z",
                Profiles.find("next-generation").orElseThrow());
        cases.begin("cms/plan/p384", CorpusRule.PLAN, "cms-detached-der")
                .by(next.attributes())
                .listOf(next)
                .document("form.txt", Papers.FORM)
                .signature("form.p7s", Papers.detached(next))
                .valid(
                        "ECDSA on P-384 with SHA-384, by the next card (a plan).",
                        "次期カード（予定）によるECDSA（P-384、SHA-384）。",
                        "rules.md fact 15");
    }

    private CmsForge forge() {
        return new CmsForge(Papers.FORM, taro, World.SIGNED);
    }

    private void forged(String name, CmsForge forge, String en, String ja) {
        detached(name, "cms-detached-der", forge.der(), en, ja);
    }

    private void detached(String name, String format, byte[] signature, String en, String ja) {
        begin(name, format)
                .document("form.txt", Papers.FORM)
                .signature(format.endsWith("pem") ? "form.pem" : "form.p7s", signature)
                .valid(en, ja, RFC);
    }

    private void whole(String name, String format, byte[] document, String en, String ja) {
        begin(name, format)
                .document(format.endsWith("pem") ? "form.pem" : "form.p7m", document)
                .valid(en, ja, RFC);
    }

    private Draft begin(String name, String format) {
        return cases.begin("cms/good/" + name, CorpusRule.GOOD, format)
                .by(taro.attributes())
                .listOf(taro);
    }
}
