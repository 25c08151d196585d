package kazasu.pki;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * Directory names as the service encodes them: C=JP first and as PrintableString, every other attribute UTF8String, one
 * attribute a SET ({@code docs/reference/ca/ca-summary.md}). Bouncy Castle's own defaults would choose other types.
 */
final class DirectoryNames {
    private static final RDN JAPAN = new RDN(new AttributeTypeAndValue(BCStyle.C, new DERPrintableString("JP")));

    private DirectoryNames() {}

    static X500Name japan(RDN... rest) {
        RDN[] all = new RDN[rest.length + 1];
        all[0] = JAPAN;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return new X500Name(all);
    }

    static RDN utf8(ASN1ObjectIdentifier type, String value) {
        return new RDN(new AttributeTypeAndValue(type, new DERUTF8String(value)));
    }

    static GeneralNames asGeneralNames(X500Name name) {
        return new GeneralNames(new GeneralName(GeneralName.directoryName, name));
    }
}
