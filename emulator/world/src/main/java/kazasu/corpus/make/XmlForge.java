package kazasu.corpus.make;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/** The text of an XML signature with anything in it. What is signed is written in exclusive canonical form to begin with, so that it can be hashed as it is. */
final class XmlForge {
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String ENVELOPED = DSIG + "enveloped-signature";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private final List<String> references = new ArrayList<>();
    private String canonicalization = EXCLUSIVE;
    private String method = RSA_SHA256;
    private UnaryOperator<byte[]> key;
    private String keyInfo;
    private String objects = "";

    XmlForge(Person person) {
        key = message -> KeySigner.sign("SHA256withRSA", person.key(), message);
        keyInfo = x509(Ders.encoded(person.certificate()));
    }

    static String x509(byte[] certificate) {
        return "<ds:X509Data><ds:X509Certificate>" + base64(certificate) + "</ds:X509Certificate></ds:X509Data>";
    }

    XmlForge reference(String uri, byte[] hash, String... transforms) {
        return reference(uri, SHA256, hash, transforms);
    }

    XmlForge reference(String uri, String digest, byte[] hash, String... transforms) {
        StringBuilder all = new StringBuilder();
        for (String transform : transforms) {
            all.append(transform.startsWith("<") ? transform : algorithm("Transform", transform));
        }
        String list = all.length() == 0 ? "" : "<ds:Transforms>" + all + "</ds:Transforms>";
        references.add("<ds:Reference URI=\"" + uri + "\">" + list + algorithm("DigestMethod", digest)
                + "<ds:DigestValue>" + base64(hash) + "</ds:DigestValue></ds:Reference>");
        return this;
    }

    XmlForge canonicalization(String uri) {
        canonicalization = uri;
        return this;
    }

    XmlForge method(String uri, UnaryOperator<byte[]> signing) {
        method = uri;
        key = signing;
        return this;
    }

    /** What stands in KeyInfo; nothing: there is none. */
    XmlForge keyInfo(String content) {
        keyInfo = content;
        return this;
    }

    /** What follows KeyInfo. */
    XmlForge objects(String content) {
        objects = content;
        return this;
    }

    String signature() {
        String ds = " xmlns:ds=\"" + DSIG + "\"";
        String signedInfo = "<ds:SignedInfo" + ds + ">" + algorithm("CanonicalizationMethod", canonicalization)
                + algorithm("SignatureMethod", method) + String.join("", references) + "</ds:SignedInfo>";
        String value = base64(key.apply(signedInfo.getBytes(StandardCharsets.UTF_8)));
        String info = keyInfo.isEmpty() ? "" : "<ds:KeyInfo>" + keyInfo + "</ds:KeyInfo>";
        return "<ds:Signature" + ds + " Id=\"signature-1\">" + signedInfo + "<ds:SignatureValue>" + value
                + "</ds:SignatureValue>" + info + objects + "</ds:Signature>";
    }

    private static String algorithm(String element, String uri) {
        return "<ds:" + element + " Algorithm=\"" + uri + "\"></ds:" + element + ">";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
