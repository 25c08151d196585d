package kazasu.verifier.signer;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.jspecify.annotations.Nullable;

/** What the extensions of a certificate say, as far as a verifier goes by it. */
public final class CertificateExtensions {
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String SUBJECT_ALT_NAME = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String DISTRIBUTION_POINTS = "2.5.29.31";
    private static final String POLICIES = "2.5.29.32";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final String SUBJECT_KEY = "2.5.29.14";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    /** Those that are gone by; nameConstraints and the like are not. */
    private static final Set<String> KNOWN =
            Set.of(KEY_USAGE, SUBJECT_ALT_NAME, BASIC_CONSTRAINTS, DISTRIBUTION_POINTS, POLICIES, EXTENDED_KEY_USAGE);

    private final boolean @Nullable [] keyUsage;
    private final boolean authority;
    private final boolean ocspSigning;
    private final boolean noCheck;
    private final Set<String> unknownCritical;
    private final List<String> policies;
    private final Optional<AuthorityKeyIdentifier> authorityKey;
    private final Optional<byte[]> subjectKey;
    private final Optional<CRLDistPoint> distributionPoints;
    private final Optional<HolderAttributes> attributes;

    private CertificateExtensions(X509Certificate certificate) throws CertificateParsingException {
        keyUsage = certificate.getKeyUsage();
        authority = certificate.getBasicConstraints() >= 0;
        List<String> purposes = certificate.getExtendedKeyUsage();
        ocspSigning = purposes != null && purposes.contains(OCSP_SIGNING);
        noCheck = certificate.getExtensionValue(NO_CHECK) != null;
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        unknownCritical = critical == null ? new TreeSet<>() : new TreeSet<>(critical);
        unknownCritical.removeAll(KNOWN);
        policies = policies(value(certificate, POLICIES));
        authorityKey = value(certificate, AUTHORITY_KEY).map(AuthorityKeyIdentifier::getInstance);
        subjectKey = value(certificate, SUBJECT_KEY)
                .map(value -> SubjectKeyIdentifier.getInstance(value).getKeyIdentifier());
        distributionPoints = value(certificate, DISTRIBUTION_POINTS).map(CRLDistPoint::getInstance);
        attributes = value(certificate, SUBJECT_ALT_NAME).flatMap(HolderAttributes::of);
    }

    static CertificateExtensions of(X509Certificate certificate) throws RefusedException {
        try {
            return new CertificateExtensions(certificate);
        } catch (CertificateParsingException | RuntimeException e) {
            throw new RefusedException(Reason.BAD_CERTIFICATE, "an extension can't be decoded");
        }
    }

    private static Optional<byte[]> value(X509Certificate certificate, String oid) {
        return Optional.ofNullable(certificate.getExtensionValue(oid))
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
    }

    private static List<String> policies(Optional<byte[]> value) {
        List<String> policies = new ArrayList<>();
        if (value.isPresent()) {
            for (PolicyInformation one :
                    CertificatePolicies.getInstance(value.get()).getPolicyInformation()) {
                policies.add(one.getPolicyIdentifier().getId());
            }
        }
        return List.copyOf(policies);
    }

    /**
     * Whether the key may be used for something.
     *
     * @param bit of keyUsage: 0 digitalSignature, 1 nonRepudiation
     * @return false, too, if the certificate has no keyUsage
     */
    public boolean allows(int bit) {
        return keyUsage != null && keyUsage[bit];
    }

    /** Whether it has a keyUsage at all. */
    public boolean hasKeyUsage() {
        return keyUsage != null;
    }

    /** Whether it is an authority's. */
    public boolean isAuthority() {
        return authority;
    }

    /** Whether its key may sign OCSP answers for its issuer (RFC 6960 §4.2.2.2). */
    public boolean isOcspSigning() {
        return ocspSigning;
    }

    /** Whether nobody need ask if it is revoked (RFC 6960 §4.2.2.2.1). */
    public boolean isNoCheck() {
        return noCheck;
    }

    /** Critical extensions that are not gone by. */
    public Set<String> unknownCritical() {
        return unknownCritical;
    }

    /** Object identifiers. */
    public List<String> policies() {
        return policies;
    }

    /** Which key of the issuer's signed it. */
    public Optional<AuthorityKeyIdentifier> authorityKey() {
        return authorityKey;
    }

    /** The name of its own key. */
    public Optional<byte[]> subjectKeyIdentifier() {
        return subjectKey;
    }

    /** Where its revocation would be said. */
    public Optional<CRLDistPoint> distributionPoints() {
        return distributionPoints;
    }

    /** The holder, if it says. */
    public Optional<HolderAttributes> attributes() {
        return attributes;
    }
}
