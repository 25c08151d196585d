package kazasu.client;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;

/** Identifiers of XML Signature 1.1, RFC 4051 and XAdES 1.3.2, and how a scheme's signature value is written. */
final class XmlNames {
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    static final String SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String ENVELOPED = DSIG + "enveloped-signature";
    static final String BASE64 = DSIG + "base64";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    /** Bytes of a number modulo the order of P-384. */
    private static final int P384 = 48;

    private XmlNames() {}

    static String digest(SignatureScheme scheme) {
        return scheme == SignatureScheme.RSA_SHA256 ? SHA256 : MORE + "sha384";
    }

    static String signature(SignatureScheme scheme) {
        return MORE + (scheme == SignatureScheme.RSA_SHA256 ? "rsa-sha256" : "ecdsa-sha384");
    }

    /** RSA as it is; of ECDSA the two numbers one behind the other, each as long as the curve's order (RFC 4050 §3.3). */
    static byte[] value(SignatureScheme scheme, byte[] signature) {
        if (scheme == SignatureScheme.RSA_SHA256) {
            return signature;
        }
        ASN1Sequence numbers = ASN1Sequence.getInstance(signature);
        byte[] value = new byte[2 * P384];
        for (int i = 0; i < 2; i++) {
            BigInteger number = ASN1Integer.getInstance(numbers.getObjectAt(i)).getPositiveValue();
            byte[] bytes = number.toByteArray();
            int from = Math.max(0, bytes.length - P384);
            byte[] digits = Arrays.copyOfRange(bytes, from, bytes.length);
            System.arraycopy(digits, 0, value, (i + 1) * P384 - digits.length, digits.length);
        }
        return value;
    }
}
