package kazasu.pki;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;

/**
 * 基本4情報 as they stand in a signature certificate (card-interface.md §5.4), for a person to read.
 *
 * @param name family and given name
 * @param sex one digit
 * @param birthDate {@code YYYY-MM-DD}
 * @param address from the prefecture on
 */
public record PersonOnCertificate(String name, String sex, String birthDate, String address) {
    private static final int ENCODED_DATE = 9;

    /**
     * Reads them.
     *
     * @param certificate any
     * @return nothing if it has no basic attributes
     */
    public static Optional<PersonOnCertificate> of(X509Certificate certificate) {
        Extensions extensions =
                CertificateSigning.decode(certificate).getTBSCertificate().getExtensions();
        GeneralNames names =
                extensions == null ? null : GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
        if (names == null) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (GeneralName name : names.getNames()) {
            if (name.getTagNo() == GeneralName.otherName) {
                OtherName other = OtherName.getInstance(name.getName());
                if (other.getValue().toASN1Primitive() instanceof ASN1String text) {
                    values.put(other.getTypeID().getId(), text.getString());
                }
            }
        }
        return of(values);
    }

    private static Optional<PersonOnCertificate> of(Map<String, String> values) {
        String arc = SignatureCertificateProfile.ATTRIBUTES.getId();
        String name = values.get(arc + ".1");
        String sex = values.get(arc + ".3");
        String birth = values.get(arc + ".4");
        String address = values.get(arc + ".5");
        return name == null || sex == null || birth == null || address == null
                ? Optional.empty()
                : Optional.of(new PersonOnCertificate(name, sex, date(birth), address));
    }

    private static String date(String encoded) {
        return encoded.length() == ENCODED_DATE
                ? encoded.substring(1, 5) + "-" + encoded.substring(5, 7) + "-" + encoded.substring(7)
                : encoded;
    }
}
