package kazasu.office.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.OfficeSwitches;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.Fees;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.OcspAnswer;
import kazasu.pki.status.OcspAnswer.Asked;
import kazasu.pki.status.OcspResponder;
import kazasu.pki.status.OcspStatus;

/** OCSP for those who notified the agency: whoever has not is answered {@code UNAUTHORIZED}; each answer is entered for the bill. */
public final class OcspDesk {
    private final Ledger ledger;
    private final AgencyAuthorities authorities;
    private final OcspResponder responder;
    private final Clock clock;
    private final OfficeSwitches switches;

    /**
     * Made from what it needs.
     *
     * @param ledger whose parties and certificates
     * @param authorities whose certificates
     * @param responder that answers from this ledger, see {@link LedgerStatuses}
     * @param clock present time
     * @param switches whether fees are waived
     */
    public OcspDesk(
            Ledger ledger,
            AgencyAuthorities authorities,
            OcspResponder responder,
            Clock clock,
            OfficeSwitches switches) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.responder = responder;
        this.clock = clock;
        this.switches = switches;
    }

    /**
     * Answers a request.
     *
     * @param party who asks
     * @param request DER of an OCSPRequest
     */
    public OcspAnswer answer(String party, byte[] request) {
        if (!ledger.<Boolean>transact(books -> parties(books).mayAsk(party, Optional.empty()))) {
            return OcspAnswer.error(OcspStatus.UNAUTHORIZED);
        }
        OcspAnswer answer = responder.answer(request);
        return ledger.<Boolean>transact(books -> enter(books, party, answer.asked()))
                ? answer
                : OcspAnswer.error(OcspStatus.UNAUTHORIZED);
    }

    /** False if the party has not notified the agency of one of the kinds; then nothing is entered. */
    private boolean enter(Books books, String party, List<Asked> asked) {
        Parties parties = parties(books);
        if (!asked.stream().allMatch(one -> parties.mayAsk(party, kind(one)))) {
            return false;
        }
        Instant published = OcspResponder.lastPublication(clock.instant());
        for (Asked one : asked) {
            CertificateId id = new CertificateId(one.authorityId(), one.serialNumber());
            String word = books.revocations()
                    .standing(id, published)
                    .map(StatusAnswer::word)
                    .orElse("UNKNOWN");
            parties.charge(party, id, kind(one), Fees.Check.OCSP, word);
        }
        return true;
    }

    private Parties parties(Books books) {
        return new Parties(books, clock.instant(), switches);
    }

    private Optional<CertificateKind> kind(Asked asked) {
        return authorities.byId(asked.authorityId()).map(CertificationAuthority::kind);
    }
}
