package kazasu.office.counter;

import java.security.cert.X509Certificate;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.ledger.Books;

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

    /** The certificate of the authority that issued another one. */
    X509Certificate authority(CertificateId issued);
}
