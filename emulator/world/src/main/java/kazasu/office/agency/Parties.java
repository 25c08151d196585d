package kazasu.office.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.RelyingParty;
import kazasu.office.StatusQuery;
import kazasu.office.ledger.Books;
import kazasu.office.rules.Fees;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;

/**
 * Who may ask, and what an answer costs (rules.md §2.5, §2.6).
 *
 * @param books of the transaction
 * @param now present time
 * @param switches whether fees are waived
 */
record Parties(Books books, Instant now, OfficeSwitches switches) {
    /**
     * That a party has notified the agency (Act art. 17 for signature certificates, 36 for the others).
     *
     * @param party its name
     * @param kind about what it asks; nothing for a certificate of nobody's that the agency knows
     * @throws RefusedException {@code VERIFIER_NOT_NOTIFIED}
     */
    void require(String party, Optional<CertificateKind> kind) {
        if (!mayAsk(party, kind)) {
            throw new RefusedException(Refusal.VERIFIER_NOT_NOTIFIED, party);
        }
    }

    boolean mayAsk(String party, Optional<CertificateKind> kind) {
        Optional<RelyingParty> known = books.queries().party(party);
        return known.isPresent()
                && kind.map(known.get().kinds()::contains)
                        .orElse(!known.get().kinds().isEmpty());
    }

    /** Enters an answer for the bill, and returns what it costs. */
    int charge(String party, CertificateId id, Optional<CertificateKind> kind, Fees.Check how, String answer) {
        LocalDate today = LocalDate.ofInstant(now, Validity.JAPAN);
        int yen = kind.map(known -> Fees.ofCheck(known, how, today, switches)).orElse(0);
        books.queries().add(new StatusQuery(party, id, now, answer, yen));
        return yen;
    }
}
