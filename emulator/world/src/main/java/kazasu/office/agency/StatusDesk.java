package kazasu.office.agency;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.PublishedList;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.RelyingParty;
import kazasu.office.Standing;
import kazasu.office.ledger.Bill;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.office.rules.Fees.Check;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.OcspResponder;

/**
 * 有効性確認: tells those who notified the agency how certificates stand, as far as it has been published, and enters each answer for the
 * bill. Whoever has not notified it is refused (rules.md §2.5).
 */
public final class StatusDesk {
    /** Authority of a certificate that the agency did not issue. */
    static final String NOBODY = "unknown";

    private final Ledger ledger;
    private final Clock clock;
    private final OfficeSwitches switches;

    /**
     * Made from what it needs.
     *
     * @param ledger whose certificates
     * @param clock present time
     * @param switches whether fees are waived
     */
    public StatusDesk(Ledger ledger, Clock clock, OfficeSwitches switches) {
        this.ledger = ledger;
        this.clock = clock;
        this.switches = switches;
    }

    /**
     * Enters a party that notified the agency (Act art. 17 and 36), or one that has notified it of more or less since.
     *
     * @param party by its name; one without kinds may ask nothing
     */
    public void register(RelyingParty party) {
        ledger.run(books -> books.queries().register(party));
    }

    /**
     * Whether a party has notified the agency of what it asks about.
     *
     * @param party its name
     * @param kind of certificates
     */
    public boolean mayAsk(String party, CertificateKind kind) {
        Instant now = clock.instant();
        return ledger.<Boolean>transact(books -> new Parties(books, now, switches).mayAsk(party, Optional.of(kind)));
    }

    /**
     * How a certificate stood at some time, by what has been published since: by OCSP's data, every 15 minutes, or by the newest list.
     *
     * @param party who asks
     * @param certificate about which; signature and chain are the party's business
     * @param how where the answer comes from
     * @param at when, not after now; the present: as of the last publication
     * @throws RefusedException {@code VERIFIER_NOT_NOTIFIED}, {@code DATE_IN_FUTURE}
     */
    public StatusAnswer check(String party, X509Certificate certificate, Check how, Instant at) {
        Instant now = clock.instant();
        if (at.isAfter(now)) {
            throw new RefusedException(Refusal.DATE_IN_FUTURE, at.toString());
        }
        return ledger.transact(books -> check(books, party, certificate, how, at));
    }

    private StatusAnswer check(Books books, String party, X509Certificate certificate, Check how, Instant at) {
        Instant now = clock.instant();
        Parties parties = new Parties(books, now, switches);
        Optional<CertificateRecord> record = books.certificates().find(certificate);
        Optional<CertificateKind> kind = record.map(CertificateRecord::kind);
        parties.require(party, kind);
        CertificateId id = record.map(CertificateRecord::id)
                .orElseGet(() -> new CertificateId(NOBODY, certificate.getSerialNumber()));
        Optional<Instant> published = published(books, record, how, now);
        Instant asOf = published.filter(at::isAfter).orElse(at);
        // what was never published can't be checked
        Optional<Standing> standing =
                published.flatMap(any -> books.revocations().standing(id, asOf));
        StatusAnswer free = new StatusAnswer(id, standing, asOf, 0);
        return new StatusAnswer(id, standing, asOf, parties.charge(party, id, kind, how, free.word()));
    }

    private static Optional<Instant> published(
            Books books, Optional<CertificateRecord> record, Check how, Instant now) {
        return switch (how) {
            case OCSP -> Optional.of(OcspResponder.lastPublication(now));
            case CRL ->
                record.flatMap(one -> books.publications().latest(one.id().authority(), one.municipality(), now))
                        .map(PublishedList::thisUpdate);
        };
    }

    /**
     * 現況確認: what became of a certificate that was seen earlier. Costs what a check costs.
     *
     * @param party who asks
     * @param certificate about which
     * @throws RefusedException {@code VERIFIER_NOT_NOTIFIED}
     */
    public CurrentStatus currentStatus(String party, X509Certificate certificate) {
        Instant now = clock.instant();
        return ledger.transact(books -> {
            StatusAnswer answer = check(books, party, certificate, Check.OCSP, now);
            Optional<CertificateId> successor = books.certificates().successors(answer.certificate()).stream()
                    .filter(record -> !record.issuedAt().isAfter(answer.asOf()))
                    .reduce((older, newer) -> newer)
                    .map(CertificateRecord::id);
            return new CurrentStatus(
                    answer,
                    successor,
                    successor.flatMap(id -> books.revocations().standing(id, answer.asOf())));
        });
    }

    /**
     * The certificates in whose place one came, by which a new customer turns out to be an old one (rules.md §5, old and new; the agency's
     * own interface is not public, U). Costs what a check costs.
     *
     * @param party who asks
     * @param certificate that somebody showed
     * @return it first, then the one before it, and so on
     * @throws RefusedException {@code VERIFIER_NOT_NOTIFIED}, {@code CERTIFICATE_NONE}
     */
    public List<CertificateId> lineage(String party, X509Certificate certificate) {
        return ledger.transact(books -> {
            CertificateRecord record = known(books, certificate);
            check(books, party, certificate, Check.OCSP, clock.instant());
            List<CertificateId> chain = new ArrayList<>(List.of(record.id()));
            Optional<CertificateId> before = record.replaces();
            while (before.isPresent()) {
                chain.add(before.get());
                before = before.flatMap(books.certificates()::find).flatMap(CertificateRecord::replaces);
            }
            return chain;
        });
    }

    /**
     * The revocation list that a certificate would be on, as it was at some time.
     *
     * @param party who asks
     * @param certificate whose list
     * @param at when
     * @return nothing if there was none yet
     * @throws RefusedException {@code VERIFIER_NOT_NOTIFIED}, {@code CERTIFICATE_NONE}
     */
    public Optional<PublishedList> list(String party, X509Certificate certificate, Instant at) {
        return ledger.transact(books -> {
            CertificateRecord record = known(books, certificate);
            new Parties(books, clock.instant(), switches).require(party, Optional.of(record.kind()));
            return books.publications().latest(record.id().authority(), record.municipality(), at);
        });
    }

    /**
     * 自己の電子証明書の有効性確認: the holder's own check, free, of the certificate that the own card shows (rules.md §5). It says what is
     * recorded now (ours).
     *
     * @param certificate read from the card
     * @throws RefusedException {@code CERTIFICATE_NONE}
     */
    public Standing ownCheck(X509Certificate certificate) {
        Instant now = clock.instant();
        return ledger.transact(books -> books.revocations()
                .standing(known(books, certificate).id(), now)
                .orElseThrow());
    }

    /**
     * What a party owes for a month.
     *
     * @param party its name
     * @param month in Japan
     */
    public Bill bill(String party, YearMonth month) {
        return ledger.transact(books -> books.queries().bill(party, month));
    }

    private static CertificateRecord known(Books books, X509Certificate certificate) {
        return books.certificates()
                .find(certificate)
                .orElseThrow(() -> new RefusedException(
                        Refusal.CERTIFICATE_NONE, certificate.getSerialNumber().toString(16)));
    }
}
