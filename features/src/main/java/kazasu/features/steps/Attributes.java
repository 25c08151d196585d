package kazasu.features.steps;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;

/** The four basic attributes in the subjectAltName: six otherNames under one arc (card-interface.md §5.4). */
final class Attributes {
    /** subjectAltName. */
    static final String OID = "2.5.29.17";

    private static final String ARC = "1.2.392.200149.8.5.5";

    private final String criticality;
    private final List<OtherName> names;

    private Attributes(String criticality, List<OtherName> names) {
        this.criticality = criticality;
        this.names = names;
    }

    static Attributes of(X509Certificate certificate) {
        GeneralName[] names =
                GeneralNames.getInstance(Extensions.primitive(certificate, OID)).getNames();
        List<OtherName> others = Arrays.stream(names)
                .peek(name -> Expect.equal("kind of name", GeneralName.otherName, name.getTagNo()))
                .map(name -> OtherName.getInstance(name.getName()))
                .toList();
        return new Attributes(Extensions.criticality(certificate, OID), others);
    }

    String order() {
        return names.stream()
                .map(name -> name.getTypeID().getId())
                .map(id -> id.startsWith(ARC) ? id.substring(ARC.length()) : id)
                .collect(Collectors.joining(" "));
    }

    String encoding() {
        return criticality + " "
                + names.stream()
                        .map(name -> Fields.stringType(name.getValue()))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    String value(String branch) {
        return names.stream()
                .filter(name -> name.getTypeID().getId().equals(ARC + "." + branch))
                .map(name -> name.getValue().toString())
                .findFirst()
                .orElse("absent");
    }
}
