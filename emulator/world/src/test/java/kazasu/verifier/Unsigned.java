package kazasu.verifier;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import kazasu.apdu.Hex;
import kazasu.verifier.der.BerShape;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cms.CMSSignedData;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a change of a document may be without changing what it says. */
final class Unsigned {
    private static final Pattern CONTENTS = Pattern.compile("(?s)(.*/Contents\\s*<)([0-9A-Fa-f]+)(>.*)");

    private Unsigned() {}

    static String around(byte[] bytes, int at) {
        return hex(Arrays.copyOfRange(bytes, Math.max(0, at - 24), Math.min(bytes.length, at + 24)));
    }

    /** The same but for versions, algorithm sets and how it is encoded: content, certificate, signed attributes and signature stay. */
    static boolean isSame(byte[] document, byte[] mutant) {
        try {
            return what(document).equals(what(mutant));
        } catch (Exception e) {
            return false;
        }
    }

    private static String what(byte[] cms) throws Exception {
        SignedData data =
                SignedData.getInstance(new CMSSignedData(cms).toASN1Structure().getContent());
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        SignerInfo normal = new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(),
                signer.getEncryptedDigest(),
                (ASN1Set) null);
        return hex(normal.getEncoded(ASN1Encoding.DER))
                + hex(data.getCertificates().getEncoded(ASN1Encoding.DER))
                + hex(data.getEncapContentInfo().getEncoded(ASN1Encoding.DER));
    }

    private static String hex(byte[] bytes) {
        return Hex.format(bytes);
    }

    /** The same form without the signature, and a signature whose unsigned parts are ids and white. */
    static boolean isSameXml(byte[] document, byte[] mutant) {
        try {
            return form(document).equals(form(mutant));
        } catch (Exception e) {
            return false;
        }
    }

    private static String form(byte[] xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        org.w3c.dom.Document document = builder.parse(new ByteArrayInputStream(xml));
        NodeList signatures = document.getElementsByTagNameNS(XmlMaker.DSIG, "Signature");
        Element signature = (Element) signatures.item(0);
        signature.getParentNode().removeChild(signature);
        Element root = document.getDocumentElement();
        return root.getTagName()
                + root.getTextContent()
                + root.getElementsByTagName("*").getLength();
    }

    /** Nothing outside Contents, and there a signature that says the same. */
    static boolean isSamePdf(byte[] document, byte[] mutant) {
        Matcher before = CONTENTS.matcher(new String(document, StandardCharsets.ISO_8859_1));
        Matcher after = CONTENTS.matcher(new String(mutant, StandardCharsets.ISO_8859_1));
        return before.matches()
                && after.matches()
                && before.group(1).equals(after.group(1))
                && before.group(3).equals(after.group(3))
                && isSame(cms(before.group(2)), cms(after.group(2)));
    }

    private static byte[] cms(String digits) {
        byte[] bytes = HexFormat.of().parseHex(digits);
        return Arrays.copyOf(bytes, BerShape.length(bytes, 40));
    }
}
