package kazasu.corpus.make;

import static kazasu.verifier.Reason.ALGORITHM_MISMATCH;
import static kazasu.verifier.Reason.ATTRIBUTES_DIFFERENT;
import static kazasu.verifier.Reason.ATTRIBUTES_MISSING;
import static kazasu.verifier.Reason.CONTENT_CHANGED;
import static kazasu.verifier.Reason.CONTENT_MISSING;
import static kazasu.verifier.Reason.EXPIRED;
import static kazasu.verifier.Reason.EXTERNAL_REFERENCE;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.REVOCATION_NOT_ASKED;
import static kazasu.verifier.Reason.REVOKED;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.SIGNED_IN_FUTURE;
import static kazasu.verifier.Reason.SWAPPED_CERTIFICATE;
import static kazasu.verifier.Reason.UNSUPPORTED_ALGORITHM;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;
import static kazasu.verifier.Reason.WEAK_ALGORITHM;
import static kazasu.verifier.Reason.WRONG_KEY_USAGE;
import static kazasu.verifier.Reason.WRONG_KIND;
import static kazasu.verifier.Reason.WRONG_POLICY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;

/** XML that was changed, that somebody else signed, or with the wrong algorithms; the certificate's faults once each. */
final class XmlTampered extends XmlFamily {
    private static final String SOURCE = "rules.md §5; XML Signature 1.1 §3.2";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";

    private final Person hanako;

    XmlTampered(World world, Cases cases) {
        super(world, cases, "tampered", CorpusRule.CONTENT, SOURCE);
        hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
    }

    @Override
    void add() {
        contents();
        apart();
        values();
        keyInfos();
        xadesProperties();
        algorithms();
        certificates();
    }

    private void contents() {
        String xml = xades();
        bad(
                "amount",
                "xades-enveloped",
                xml.replace(">10000<", ">90000<"),
                CONTENT_CHANGED,
                "The amount was changed.",
                "金額が書き換えられた。");
        bad(
                "element-added",
                "xades-enveloped",
                xml.replace("<amount>", "<note>TEST</note><amount>"),
                CONTENT_CHANGED,
                "An element was put in.",
                "要素が追加された。");
        bad(
                "element-after-signature",
                "xades-enveloped",
                xml.replace("</form>", "<amount>90000</amount></form>"),
                CONTENT_CHANGED,
                "An element was put in behind the signature.",
                "署名の後ろに要素が追加された。");
        bad(
                "element-removed",
                "xades-enveloped",
                xml.replace("<applicant>検証　太郎</applicant>", ""),
                CONTENT_CHANGED,
                "An element was taken out.",
                "要素が削除された。");
        bad(
                "attribute-added",
                "xades-enveloped",
                xml.replace("<amount>", "<amount currency=\"USD\">"),
                CONTENT_CHANGED,
                "An attribute was put in.",
                "属性が追加された。");
        bad(
                "blank-added",
                "xades-enveloped",
                xml.replace("</title>", "</title> "),
                CONTENT_CHANGED,
                "A blank was put in between two elements.",
                "要素間に空白が追加された。");
        bad(
                "namespace",
                "xades-enveloped",
                xml.replace("urn:kazasu:test:form", "urn:kazasu:test:norm"),
                CONTENT_CHANGED,
                "The form's namespace was changed.",
                "名前空間が書き換えられた。");
        bad(
                "digest-value",
                "xml-enveloped",
                enveloped(new XmlForge(taro).reference("", hash(FORM + " "), XmlForge.ENVELOPED, XmlForge.EXCLUSIVE)),
                CONTENT_CHANGED,
                "The holder signed the hash of another form.",
                "別の申請書のハッシュ値に署名。");
    }

    private void apart() {
        XmlFormat enveloping = XmlFormat.plain(Placement.ENVELOPING);
        String whole = new String(Papers.sign(enveloping, Papers.FORM, taro), StandardCharsets.UTF_8);
        int at = whole.lastIndexOf("</ds:Object>") - 12;
        char other = whole.charAt(at) == 'A' ? 'B' : 'A';
        bad(
                "enveloping-object",
                "xml-enveloping",
                whole.substring(0, at) + other + whole.substring(at + 1),
                Expected.of(CONTENT_CHANGED, MALFORMED),
                "A character of the enclosed document was changed.",
                "内包文書の1文字が変更された。");
        byte[] signature = Papers.sign(XmlFormat.plain(Placement.DETACHED), Papers.FORM, taro);
        begin("detached-document", "xml-detached")
                .document("form.txt", Ders.flipped(Papers.FORM, 40, 1))
                .signature("signature.xml", signature)
                .bad(CONTENT_CHANGED, "One bit of the document was turned over.", "文書の1ビットが反転。", SOURCE);
        begin("detached-alone", "xml-detached")
                .document("form.xml", signature)
                .bad(
                        Expected.of(CONTENT_MISSING, EXTERNAL_REFERENCE),
                        "A detached signature is handed in without its document.",
                        "分離署名だけが、文書なしで提出された。",
                        SOURCE);
    }

    private void values() {
        String xml = xades();
        int at = xml.indexOf("-value\">") + 20;
        String changed = xml.substring(0, at) + (xml.charAt(at) == 'A' ? 'B' : 'A') + xml.substring(at + 1);
        bad(
                "signature-value",
                "xades-enveloped",
                changed,
                SIGNATURE_WRONG,
                "A character of the signature value was changed.",
                "署名値の1文字が変更された。");
        bad(
                "signed-info",
                "xml-enveloped",
                enveloped(forge()).replace("<ds:Reference URI=\"\">", "<ds:Reference Id=\"r\" URI=\"\">"),
                SIGNATURE_WRONG,
                "SignedInfo was changed.",
                "SignedInfoが書き換えられた。");
        var stranger = world.newKey();
        bad(
                "another-key",
                "xml-enveloped",
                enveloped(forge().method(
                                XmlForge.RSA_SHA256, message -> KeySigner.sign("SHA256withRSA", stranger, message))),
                SIGNATURE_WRONG,
                "Another key signed.",
                "別の鍵で署名された。");
        bad(
                "padding",
                "xml-enveloped",
                enveloped(forge().method(
                                XmlForge.RSA_SHA256,
                                m -> RsaBlocks.raw(
                                        taro.key(),
                                        RsaBlocks.trailing(RsaBlocks.digestInfo(Ders.SHA256, Ders.sha256(m)))))),
                SIGNATURE_WRONG,
                "Rubbish follows the DigestInfo in the padding.",
                "パディング内のDigestInfoの後に余分なデータ。");
    }

    private void keyInfos() {
        bad(
                "without-key-info",
                "xml-enveloped",
                enveloped(forge().keyInfo("")),
                NO_SIGNING_CERTIFICATE,
                "There is no KeyInfo.",
                "KeyInfoがない。");
        bad(
                "key-name-only",
                "xml-enveloped",
                enveloped(forge().keyInfo("<ds:KeyName>TEST</ds:KeyName>")),
                NO_SIGNING_CERTIFICATE,
                "KeyInfo has a name only.",
                "KeyInfoに鍵名しかない。");
        String modulus =
                Base64.getEncoder().encodeToString(taro.key().getModulus().toByteArray());
        bad(
                "key-value-only",
                "xml-enveloped",
                enveloped(forge().keyInfo("<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>" + modulus
                        + "</ds:Modulus><ds:Exponent>AQAB</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>")),
                NO_SIGNING_CERTIFICATE,
                "KeyInfo has a bare key and no certificate.",
                "KeyInfoに公開鍵だけがあり証明書がない。");
        bad(
                "anothers-certificate",
                "xml-enveloped",
                enveloped(forge().keyInfo(XmlForge.x509(Ders.encoded(hanako.certificate())))),
                SIGNATURE_WRONG,
                "KeyInfo has another holder's certificate.",
                "KeyInfoに別の利用者の証明書。");
    }

    private void xadesProperties() {
        String xml = xades();
        bad(
                "xades-time",
                "xades-enveloped",
                xml.replace("2026-11-24T05:30:00Z", "2026-11-20T05:30:00Z"),
                Expected.of(CONTENT_CHANGED, SIGNATURE_WRONG),
                "The signed time was changed afterwards.",
                "署名時刻が後から書き換えられた。");
        byte[] renewed = CertificateForge.like(taro.certificate())
                .serial(world.newSerial())
                .signedBy(world.authorities().key(taro.authority()));
        String own = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(Ders.encoded(taro.certificate()));
        String other = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(renewed);
        bad(
                "xades-same-key-other-certificate",
                "xades-enveloped",
                xml.replace(own, other),
                SWAPPED_CERTIFICATE,
                "KeyInfo has another certificate for the same key than the one that was signed with.",
                "KeyInfoに、署名時と異なる同じ鍵の別の証明書。");
        byte[] ahead = Papers.sign(
                XmlFormat.xades(Placement.ENVELOPED, Papers.clock(World.NOW.plusSeconds(3600))),
                "form.xml",
                utf8(FORM),
                taro);
        begin("xades-1-hour-ahead", "xades-enveloped", CorpusRule.CLOCK)
                .document("form.xml", ahead)
                .bad(
                        SIGNED_IN_FUTURE,
                        "The claimed time of signing is an hour ahead.",
                        "主張された署名時刻が1時間先。",
                        "decisions.md §15");
    }

    private void algorithms() {
        bad(
                "rsa-sha1",
                "xml-enveloped",
                enveloped(
                        forge().method(XmlForge.DSIG + "rsa-sha1", m -> KeySigner.sign("SHA1withRSA", taro.key(), m))),
                WEAK_ALGORITHM,
                "RSA with SHA-1.",
                "SHA-1を用いたRSA署名。");
        bad(
                "rsa-md5",
                "xml-enveloped",
                enveloped(forge().method(MORE + "rsa-md5", m -> KeySigner.sign("MD5withRSA", taro.key(), m))),
                Expected.of(WEAK_ALGORITHM, UNSUPPORTED_ALGORITHM),
                "RSA with MD5.",
                "MD5を用いたRSA署名。");
        bad(
                "digest-sha1",
                "xml-enveloped",
                enveloped(new XmlForge(taro)
                        .reference(
                                "",
                                XmlForge.DSIG + "sha1",
                                Ders.digest("SHA-1", utf8(FORM)),
                                XmlForge.ENVELOPED,
                                XmlForge.EXCLUSIVE)),
                WEAK_ALGORITHM,
                "The form is hashed with SHA-1.",
                "申請書のハッシュがSHA-1。");
        bad(
                "hmac-with-public-key",
                "xml-enveloped",
                enveloped(forge().method(
                                MORE + "hmac-sha256",
                                m -> hmac(taro.certificate().getPublicKey().getEncoded(), m))),
                Expected.of(UNSUPPORTED_ALGORITHM, WEAK_ALGORITHM, ALGORITHM_MISMATCH),
                "An HMAC whose secret is the public key.",
                "公開鍵を秘密として使ったHMAC。");
        bad(
                "unknown-canonicalization",
                "xml-enveloped",
                enveloped(forge().canonicalization("urn:kazasu:test:c14n")),
                Expected.of(UNSUPPORTED_ALGORITHM, MALFORMED),
                "A canonicalization that nobody knows.",
                "未知の正規化方式。");
    }

    private void certificates() {
        Person mallory = world.issue(
                world.attacker(),
                People.TARO,
                Instant.parse("2025-10-01T02:00:00Z"),
                Profile.PLASTIC,
                Optional.empty());
        XmlFormat format = XmlFormat.xades(Placement.ENVELOPED, Papers.clock(World.SIGNED));
        begin("attacker", "xades-enveloped", CorpusRule.CHAIN)
                .document("form.xml", Papers.sign(format, "form.xml", utf8(FORM), mallory))
                .bad(
                        UNTRUSTED_AUTHORITY,
                        "An attacker's authority of the same name issued the certificate.",
                        "同名の偽認証局が発行した証明書。",
                        SOURCE);
        byte[] good = utf8(xades());
        begin("revoked", "xades-enveloped", CorpusRule.REVOCATION)
                .list(Lists.of(
                        taro,
                        World.NOW,
                        Lists.entry(taro, World.NOW.minusSeconds(172_800), RevocationReason.AFFILIATION_CHANGED)))
                .document("form.xml", good)
                .bad(REVOKED, "The certificate is revoked: affiliationChanged.", "証明書は失効（affiliationChanged）。", SOURCE);
        begin("expired", "xades-enveloped", CorpusRule.VALIDITY)
                .at(taro.end().plusSeconds(1))
                .document("form.xml", good)
                .bad(EXPIRED, "Checked a second after the certificate's end.", "有効期間満了の1秒後に検証。", SOURCE);
        cases.begin("xml/unchecked/no-source", CorpusRule.NOT_CHECKED, "xades-enveloped")
                .by(taro.attributes())
                .document("form.xml", good)
                .bad(REVOCATION_NOT_ASKED, "Nothing is said about revocation.", "失効情報がまったくない。", SOURCE);
        cases.begin("xml/attributes/another-person", CorpusRule.ATTRIBUTES, "xades-enveloped")
                .by(People.HANAKO.attributes())
                .listOf(taro)
                .document("form.xml", good)
                .bad(ATTRIBUTES_DIFFERENT, "The application is another person's.", "別人の申請。", SOURCE);
        byte[] login = Papers.sign(format, "form.xml", utf8(FORM), taro.card(CertificateKind.USER_AUTHENTICATION));
        cases.begin("xml/kind/authentication-certificate", CorpusRule.KIND, "xades-enveloped")
                .by(taro.attributes())
                .list(Lists.at(taro.authority(CertificateKind.USER_AUTHENTICATION), People.MAEBASHI, World.NOW))
                .document("form.xml", login)
                .bad(
                        Expected.of(WRONG_KIND, WRONG_KEY_USAGE, WRONG_POLICY, ATTRIBUTES_MISSING),
                        "A form signed with the user authentication certificate.",
                        "利用者証明用電子証明書で署名された申請書。",
                        SOURCE);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
