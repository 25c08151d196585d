package kazasu.pki;

import static kazasu.pki.DirectoryNames.utf8;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.OtherName;

/**
 * 署名用電子証明書 (card-interface.md §5.3, §5.4): the place of residence in the subject, the four basic attributes as six
 * otherNames in the order .1 .4 .3 .5 .2 .6.
 */
public final class SignatureCertificateProfile implements CertificateProfile {
    /** The arc of the basic attributes. */
    static final ASN1ObjectIdentifier ATTRIBUTES = new ASN1ObjectIdentifier("1.2.392.200149.8.5.5");

    /** The agency's own test policy (card-interface.md §5.2); the real one is 1.2.392.200149.8.5.1.1.20. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.0.20");

    @Override
    public CertificateKind kind() {
        return CertificateKind.SIGNATURE;
    }

    @Override
    public X500Name subject(Holder holder, String subscriberId) {
        Municipality municipality = holder.municipality();
        return DirectoryNames.japan(
                utf8(BCStyle.L, municipality.prefecture()),
                utf8(BCStyle.L, municipality.name()),
                utf8(BCStyle.CN, subscriberId));
    }

    @Override
    public KeyUsage keyUsage() {
        return new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    @Override
    public Optional<GeneralNames> subjectAltName(Holder holder) {
        BasicAttributes person = holder.attributes();
        return Optional.of(new GeneralNames(new GeneralName[] {
            attribute("1", person.name()),
            attribute("4", person.birthDate().encoded()),
            attribute("3", person.sex().encoded()),
            attribute("5", person.address()),
            attribute("2", person.nameSubstitutions()),
            attribute("6", person.addressSubstitutions())
        }));
    }

    @Override
    public ASN1ObjectIdentifier policy(CertificateSwitches switches) {
        return POLICY;
    }

    /** {@link OtherName} puts the value under [0] EXPLICIT. */
    private static GeneralName attribute(String branch, String value) {
        return new GeneralName(
                GeneralName.otherName, new OtherName(ATTRIBUTES.branch(branch), new DERUTF8String(value)));
    }
}
