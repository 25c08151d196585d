package kazasu.pki;

import static kazasu.pki.DirectoryNames.utf8;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * What an authority calls itself, in English (its distinguished name) and in Japanese (its subjectAltName), with the four
 * RDNs of {@code docs/reference/ca/ca-summary.md}. Every name of an authority comes from here, and there are test names only,
 * so that an authority with a realistic name can't come about by accident.
 */
public final class AuthorityNames {
    /** O=JPKI-TEST, the agency's own test hierarchy (card-interface.md §5.2), and TEST in the Japanese name too. */
    public static final AuthorityNames TEST = new AuthorityNames("JPKI-TEST", "公的個人認証サービス（TEST）");

    private final String organization;
    private final String japaneseOrganization;

    private AuthorityNames(String organization, String japaneseOrganization) {
        this.organization = organization;
        this.japaneseOrganization = japaneseOrganization;
    }

    /**
     * The two names that an authority's certificate carries.
     *
     * @param distinguishedName issuer and subject
     * @param japaneseName the directoryName of the subjectAltName
     */
    record Pair(X500Name distinguishedName, X500Name japaneseName) {}

    Pair of(CertificateKind kind) {
        return new Pair(distinguishedName(kind), japaneseName(kind));
    }

    /**
     * The names of a governor's authority. The pattern is ours: no public source of the real ones was found.
     *
     * @param prefecture whose governor
     */
    Pair ofGovernor(Prefecture prefecture) {
        return new Pair(
                DirectoryNames.japan(
                        utf8(BCStyle.O, organization),
                        utf8(BCStyle.OU, "Basic Resident Register Card"),
                        utf8(BCStyle.OU, "Governor of " + prefecture.romanName())),
                DirectoryNames.japan(
                        utf8(BCStyle.O, japaneseOrganization),
                        utf8(BCStyle.OU, "住民基本台帳カード"),
                        utf8(BCStyle.OU, prefecture.japaneseName() + "知事")));
    }

    /**
     * Issuer and subject of the authority's own certificate.
     *
     * @param kind which authority
     * @return C, O, OU, OU; no CN
     */
    public X500Name distinguishedName(CertificateKind kind) {
        String unit = switch (kind) {
            case SIGNATURE -> "JPKI for digital signature";
            case USER_AUTHENTICATION -> "JPKI for user authentication";
        };
        return DirectoryNames.japan(
                utf8(BCStyle.O, organization),
                utf8(BCStyle.OU, unit),
                utf8(BCStyle.OU, "Japan Agency for Local Authority Information Systems"));
    }

    /**
     * The directoryName in the authority's subjectAltName.
     *
     * @param kind which authority
     * @return C, O, OU, OU
     */
    public X500Name japaneseName(CertificateKind kind) {
        String unit = switch (kind) {
            case SIGNATURE -> "公的個人認証サービス署名用";
            case USER_AUTHENTICATION -> "公的個人認証サービス利用者証明用";
        };
        return DirectoryNames.japan(
                utf8(BCStyle.O, japaneseOrganization), utf8(BCStyle.OU, unit), utf8(BCStyle.OU, "地方公共団体情報システム機構"));
    }
}
