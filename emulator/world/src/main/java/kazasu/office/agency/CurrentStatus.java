package kazasu.office.agency;

import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.Standing;
import kazasu.pki.status.RevocationReason;

/**
 * 現況確認: what became of a certificate that a relying party saw earlier (rules.md §5; the agency's own interface is not public, U).
 *
 * @param answer how it stands
 * @param successor the newest certificate that came in its place, over all links, by which the customer stays the same; nothing if none did
 * @param successorStanding how that one stands
 */
public record CurrentStatus(
        StatusAnswer answer, Optional<CertificateId> successor, Optional<Standing> successorStanding) {
    /** Whether one of the four attributes has changed since: what the certificate says is no longer so. */
    public boolean isChanged() {
        return answer.standing().orElse(null) instanceof Standing.Revoked revoked
                && revoked.reason() == RevocationReason.AFFILIATION_CHANGED;
    }
}
