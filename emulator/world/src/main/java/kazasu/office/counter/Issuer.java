package kazasu.office.counter;

import java.security.cert.X509Certificate;
import java.time.Instant;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.ledger.Books;
import kazasu.pki.CertificateKind;

/** J-LIS as the counter knows it: issues a certificate and records it, within the counter's transaction. */
public interface Issuer {
    /**
     * Issues and records; live from then on.
     *
     * @param books of the transaction in which the old certificate was revoked
     * @param order what the municipality sent
     * @throws kazasu.office.RefusedException if none is issued
     */
    CertificateRecord issue(Books books, IssueOrder order);

    /**
     * Asks whether an issue is possible at all, before a card is touched for it.
     *
     * @param kind for what
     * @param at when
     * @throws kazasu.office.RefusedException {@code CERTIFICATE_NO_GENERATION} if no generation of the authority issues then
     */
    void requireGeneration(CertificateKind kind, Instant at);

    /** The certificate of the authority that issued another one. */
    X509Certificate authority(CertificateId issued);
}
