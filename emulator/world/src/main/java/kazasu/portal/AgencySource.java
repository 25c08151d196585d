package kazasu.portal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kazasu.office.PublishedList;
import kazasu.office.RefusedException;
import kazasu.office.agency.StatusAnswer;
import kazasu.office.agency.StatusDesk;
import kazasu.office.ledger.LedgerException;
import kazasu.office.rules.Fees;
import kazasu.pki.status.OcspResponder;
import kazasu.publication.StandingStatus;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.RevocationStatus;

/**
 * The agency as a verifier's source, asked under the name of a party that notified it, and charged for (rules.md §2.5, §2.6). Whatever
 * keeps it from answering means "could not check".
 */
public final class AgencySource implements RevocationSource {
    private final StatusDesk desk;
    private final String party;
    private final Fees.Check how;

    /**
     * Made from what it needs.
     *
     * @param desk of the agency
     * @param party its name there
     * @param how by OCSP's data, of the last quarter of an hour, or by the newest list, which may have run out
     */
    public AgencySource(StatusDesk desk, String party, Fees.Check how) {
        this.desk = desk;
        this.party = party;
        this.how = how;
    }

    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        try {
            if (how == Fees.Check.CRL) {
                Optional<PublishedList> list = desk.list(party, certificate, at);
                if (list.isEmpty() || !at.isBefore(list.get().nextUpdate())) {
                    return unavailable(Reason.REVOCATION_STALE, "no list of that time");
                }
            }
            StatusAnswer answer = desk.check(party, certificate, how, at);
            if (how == Fees.Check.OCSP && !at.isBefore(answer.asOf().plus(OcspResponder.INTERVAL))) {
                return unavailable(Reason.REVOCATION_STALE, "the last publication is of " + answer.asOf());
            }
            return answer.standing()
                    .map(standing -> StandingStatus.of(standing, how.name(), answer.asOf()))
                    .orElseGet(() -> unavailable(Reason.STATUS_UNKNOWN, "the agency has no such certificate"));
        } catch (RefusedException e) {
            return unavailable(Reason.REVOCATION_UNREACHABLE, "the agency refuses: " + e.refusal());
        } catch (LedgerException e) {
            return unavailable(Reason.REVOCATION_UNREACHABLE, "the agency can't be reached: " + e.problem());
        }
    }

    private static RevocationStatus unavailable(Reason reason, String detail) {
        return new RevocationStatus.Unavailable(reason, detail);
    }
}
