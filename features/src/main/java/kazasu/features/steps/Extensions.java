package kazasu.features.steps;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kazasu.apdu.Hex;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;

/** The extensions of a certificate, as features write them. */
final class Extensions {
    private static final Map<String, String> IN_QUESTION = new LinkedHashMap<>();

    static {
        IN_QUESTION.put("2.5.29.35", "authorityKeyIdentifier");
        IN_QUESTION.put("2.5.29.37", "extendedKeyUsage");
        IN_QUESTION.put("2.5.29.19", "basicConstraints");
        IN_QUESTION.put("1.3.6.1.5.5.7.1.1", "authorityInfoAccess");
        IN_QUESTION.put("2.5.29.17", "subjectAltName");
    }

    private Extensions() {}

    static String derOf(X509Certificate certificate, String oid) {
        return criticality(certificate, oid) + " " + Hex.format(value(certificate, oid));
    }

    static String policy(X509Certificate certificate) {
        String policies = Arrays.stream(policies(certificate).getPolicyInformation())
                .map(PolicyInformation::getPolicyIdentifier)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return criticality(certificate, "2.5.29.32") + " " + policies;
    }

    static String practiceStatement(X509Certificate certificate) {
        PolicyInformation policy = policies(certificate).getPolicyInformation()[0];
        if (policy.getPolicyQualifiers() == null) {
            return "none";
        }
        PolicyQualifierInfo qualifier =
                PolicyQualifierInfo.getInstance(policy.getPolicyQualifiers().getObjectAt(0));
        return DERIA5String.getInstance(qualifier.getQualifier()).getString();
    }

    static String issuerAltName(X509Certificate certificate) {
        String oid = "2.5.29.18";
        return criticality(certificate, oid) + " "
                + directoryName(
                        GeneralNames.getInstance(primitive(certificate, oid)).getNames()[0]);
    }

    static String crlPoint(X509Certificate certificate) {
        String oid = "2.5.29.31";
        CRLDistPoint points = CRLDistPoint.getInstance(primitive(certificate, oid));
        GeneralNames names = GeneralNames.getInstance(
                points.getDistributionPoints()[0].getDistributionPoint().getName());
        return criticality(certificate, oid) + " " + directoryName(names.getNames()[0]);
    }

    static String present(X509Certificate certificate) {
        String found = IN_QUESTION.entrySet().stream()
                .filter(extension -> certificate.getExtensionValue(extension.getKey()) != null)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "none" : found;
    }

    static String criticality(X509Certificate certificate, String oid) {
        Set<String> critical = certificate.getCriticalExtensionOIDs(); // null if it has no extensions at all
        return critical != null && critical.contains(oid) ? "critical" : "non-critical";
    }

    static ASN1Primitive primitive(X509Certificate certificate, String oid) {
        try {
            return ASN1Primitive.fromByteArray(value(certificate, oid));
        } catch (IOException e) {
            throw new AssertionError("expected: extension " + oid + " in DER; actual: " + e.getMessage(), e);
        }
    }

    private static byte[] value(X509Certificate certificate, String oid) {
        byte[] value = certificate.getExtensionValue(oid);
        if (value == null) {
            throw new AssertionError("expected: extension " + oid + "; actual: absent");
        }
        return ASN1OctetString.getInstance(value).getOctets();
    }

    private static CertificatePolicies policies(X509Certificate certificate) {
        return CertificatePolicies.getInstance(primitive(certificate, "2.5.29.32"));
    }

    private static String directoryName(GeneralName name) {
        Expect.equal("kind of name", GeneralName.directoryName, name.getTagNo());
        return Fields.written(X500Name.getInstance(name.getName()));
    }
}
