package kazasu.pki;

import static kazasu.pki.CertificateSigning.distributionPoint;
import static kazasu.pki.CertificateSigning.extend;
import static kazasu.pki.CertificateSigning.keyIdentifier;

import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * A holder's certificate being written: what both profiles share (card-interface.md §5.3), in the order of that table. The
 * issuer's names are taken over from the authority's certificate byte for byte.
 */
final class HolderCertificate {
    /**
     * Where the practice statement is said to be. A name that never resolves (RFC 2606) in place of the real certificates'
     * {@code http://www.jpki.go.jp/cps.html}: a test certificate must not claim to be issued under the real statement.
     */
    static final String PRACTICE_STATEMENT = "http://www.jpki-test.example/cps.html";

    private final CertificationAuthority authority;
    private final TBSCertificate issuer;
    private final CertificateProfile profile;
    private final CertificateContents contents;
    private final CertificateSwitches switches;
    private final X509v3CertificateBuilder builder;

    HolderCertificate(
            CertificationAuthority authority,
            CertificateProfile profile,
            CertificateContents contents,
            CertificateSwitches switches) {
        this.authority = authority;
        this.issuer = CertificateSigning.decode(authority.certificate()).getTBSCertificate();
        this.profile = profile;
        this.contents = contents;
        this.switches = switches;
        this.builder = new X509v3CertificateBuilder(
                issuer.getSubject(),
                contents.serialNumber(),
                Date.from(contents.notBefore()),
                Date.from(contents.notAfter()),
                profile.subject(contents.holder(), contents.subscriberId()),
                SubjectPublicKeyInfo.getInstance(contents.publicKey().getEncoded()));
    }

    X509Certificate build() {
        extend(builder, Extension.keyUsage, true, profile.keyUsage());
        profile.subjectAltName(contents.holder())
                .ifPresent(names -> extend(builder, Extension.subjectAlternativeName, false, names));
        extend(builder, Extension.certificatePolicies, true, policies());
        extend(builder, Extension.issuerAlternativeName, false, issuerAltName());
        extend(
                builder,
                Extension.cRLDistributionPoints,
                false,
                distributionPoint(authority.partition(contents.holder().municipality())));
        if (switches.authorityKeyIdentifier()) {
            extend(builder, Extension.authorityKeyIdentifier, false, authority.authorityKeyIdentifier());
        }
        if (switches.subjectKeyIdentifier()) {
            byte[] id = keyIdentifier(contents.publicKey());
            extend(builder, Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(id));
        }
        return CertificateSigning.sign(builder, authority.signer());
    }

    private CertificatePolicies policies() {
        PolicyQualifierInfo qualifier = new PolicyQualifierInfo(PRACTICE_STATEMENT);
        return new CertificatePolicies(new PolicyInformation(profile.policy(switches), new DERSequence(qualifier)));
    }

    /** The authority's whole Japanese name; public quotes of it are cut short (card-interface.md §5.3). */
    private ASN1Encodable issuerAltName() {
        return issuer.getExtensions().getExtensionParsedValue(Extension.subjectAlternativeName);
    }
}
