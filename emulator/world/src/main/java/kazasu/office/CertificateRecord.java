package kazasu.office;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kazasu.pki.CertificateKind;

/**
 * A certificate as the agency's issue record keeps it (発行記録, Act art. 8 and 27).
 *
 * @param id which
 * @param kind for signatures or for user authentication
 * @param holder 住民票コード
 * @param card number of the card, or phone, that it was written to
 * @param municipality code; the revocation list that it would be on
 * @param certificate itself
 * @param application under which it was issued
 * @param replaces the one before it, of the same holder and kind: relying parties keep their customer by this link (rules.md §5)
 * @param issuedAt when it was recorded
 */
public record CertificateRecord(
        CertificateId id,
        CertificateKind kind,
        String holder,
        String card,
        String municipality,
        X509Certificate certificate,
        long application,
        Optional<CertificateId> replaces,
        Instant issuedAt) {
    /** The last second of validity. */
    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    /** The first second of validity. */
    public Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }
}
