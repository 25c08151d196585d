package kazasu.publication;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Standing;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.ledger.LedgerException;
import kazasu.pki.AuthorityFileException;
import kazasu.pki.status.OcspResponder;
import kazasu.verifier.Reason;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.RevocationStatus;

/**
 * The office's ledger as a verifier's source: what OCSP would say, without the way there and back. What was recorded since the last
 * quarter of an hour isn't seen yet; a past time is answered exactly (docs/decisions.md §12).
 */
public final class LedgerSource implements RevocationSource {
    private static final String NAME = "ledger";

    /** A transaction that asks. */
    interface Question {
        Optional<Standing> ask(Function<Books, Optional<Standing>> question);
    }

    private final Question ledger;
    private final AgencyAuthorities authorities;
    private final Clock clock;

    /**
     * Made from what it needs.
     *
     * @param ledger whose revocations
     * @param authorities whose certificates
     * @param clock present time: what has been published by then is known
     */
    public LedgerSource(Ledger ledger, AgencyAuthorities authorities, Clock clock) {
        this((Question) ledger::transact, authorities, clock);
    }

    LedgerSource(Question ledger, AgencyAuthorities authorities, Clock clock) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        Instant published = OcspResponder.lastPublication(clock.instant());
        if (!at.isBefore(published.plus(OcspResponder.INTERVAL))) {
            return new RevocationStatus.Unavailable(Reason.REVOCATION_STALE, "the last publication is of " + published);
        }
        Instant asOf = at.isBefore(published) ? at : published;
        try {
            return standing(certificate, authority, asOf)
                    .map(standing -> StandingStatus.of(standing, NAME, asOf))
                    .orElseGet(() -> unknown("the ledger has no such certificate"));
        } catch (LedgerException | AuthorityFileException e) {
            return new RevocationStatus.Unavailable(Reason.REVOCATION_UNREACHABLE, "the ledger can't be read");
        }
    }

    private Optional<Standing> standing(X509Certificate certificate, X509Certificate authority, Instant asOf) {
        return ledger.ask(books -> books.certificates()
                .find(certificate)
                .map(CertificateRecord::id)
                .filter(id -> isOf(id, authority))
                .flatMap(id -> books.revocations().standing(id, asOf)));
    }

    private boolean isOf(CertificateId id, X509Certificate authority) {
        return authorities
                .byId(id.authority())
                .filter(known -> known.certificate().equals(authority))
                .isPresent();
    }

    private static RevocationStatus unknown(String detail) {
        return new RevocationStatus.Unavailable(Reason.STATUS_UNKNOWN, detail);
    }
}
