package kazasu.verifier.xml;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;

/** ECDSA's two numbers: one behind the other in XML (RFC 4050 §3.3), a SEQUENCE everywhere else. */
final class EcdsaValue {
    private EcdsaValue() {}

    /** RSA stays as it is. */
    static byte[] der(SignatureAlgorithm algorithm, byte[] value) {
        if (algorithm.scheme() != SignatureAlgorithm.Scheme.ECDSA || value.length % 2 != 0) {
            return value;
        }
        int half = value.length / 2;
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOf(value, half))));
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, value.length))));
        try {
            return new DERSequence(numbers).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
