package kazasu.portal.account;

import java.security.cert.X509Certificate;
import java.util.List;
import kazasu.office.CertificateId;
import kazasu.office.RefusedException;
import kazasu.office.agency.StatusDesk;

/** Which certificates are one holder's: what the agency tells a notified relying party. */
@FunctionalInterface
public interface CertificateLinks {
    /**
     * Which certificate it is, and in whose place it came.
     *
     * @param certificate that was verified
     * @return its own id first, then the one before it, and so on
     * @throws RefusedException if the agency doesn't tell
     */
    List<CertificateId> lineage(X509Certificate certificate);

    /**
     * Those of an agency's desk.
     *
     * @param desk of the agency
     * @param party under which name the site notified it
     */
    static CertificateLinks of(StatusDesk desk, String party) {
        return certificate -> desk.lineage(party, certificate);
    }
}
