package kazasu.features.steps;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Time;

/** The basic fields of a certificate, as features write them. */
final class Fields {
    private Fields() {}

    static String publicKey(X509Certificate certificate) {
        if (certificate.getPublicKey() instanceof RSAPublicKey key) {
            return "RSA " + key.getModulus().bitLength() + " " + key.getPublicExponent();
        }
        if (certificate.getPublicKey() instanceof ECPublicKey key) {
            return "EC " + key.getParams().getOrder().bitLength();
        }
        return certificate.getPublicKey().getAlgorithm();
    }

    static String validityEncoding(X509Certificate certificate) {
        Certificate parsed = parsed(certificate);
        return kind(parsed.getStartDate()) + " " + kind(parsed.getEndDate());
    }

    static String subjectTypes(X509Certificate certificate) {
        return types(parsed(certificate).getSubject());
    }

    static String subjectEncoding(X509Certificate certificate) {
        return Arrays.stream(parsed(certificate).getSubject().getRDNs())
                .map(rdn -> stringType(rdn.getFirst().getValue()))
                .collect(Collectors.joining(" "));
    }

    static String serial(X509Certificate certificate) {
        BigInteger serial = certificate.getSerialNumber();
        return serial.signum() > 0 && serial.bitLength() <= 40 ? "positive, at most 5 bytes" : "out of range";
    }

    static Certificate parsed(X509Certificate certificate) {
        return Certificate.getInstance(Der.encoded(certificate));
    }

    static String types(X500Name name) {
        return Arrays.stream(name.getRDNs()).map(Fields::type).collect(Collectors.joining(" "));
    }

    /** {@code C=JP, O=…}, in the order of the encoding. */
    static String written(X500Name name) {
        return Arrays.stream(name.getRDNs())
                .map(rdn -> type(rdn) + "=" + rdn.getFirst().getValue())
                .collect(Collectors.joining(", "));
    }

    static String stringType(ASN1Encodable value) {
        if (value instanceof ASN1UTF8String) {
            return "UTF8String";
        }
        return value instanceof ASN1PrintableString
                ? "PrintableString"
                : value.getClass().getSimpleName();
    }

    private static String type(RDN rdn) {
        return BCStyle.INSTANCE.oidToDisplayName(rdn.getFirst().getType());
    }

    private static String kind(Time time) {
        return time.toASN1Primitive() instanceof ASN1GeneralizedTime ? "GeneralizedTime" : "UTCTime";
    }
}
