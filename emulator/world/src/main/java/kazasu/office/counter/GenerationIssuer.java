package kazasu.office.counter;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kazasu.card.Chance;
import kazasu.office.CardKind;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Partition;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.Validity;

/** Issues by the generation that covers the time of issue, with numbers from the ledger. */
public final class GenerationIssuer implements Issuer {
    private final AuthorityGenerations authorities;
    private final Chance chance;
    private final OfficeSwitches switches;

    /**
     * Made from what it needs.
     *
     * @param authorities who sign
     * @param chance for subscriber ids
     * @param switches what certificates look like
     */
    public GenerationIssuer(AuthorityGenerations authorities, Chance chance, OfficeSwitches switches) {
        this.authorities = authorities;
        this.chance = chance;
        this.switches = switches;
    }

    @Override
    public CertificateRecord issue(Books books, IssueOrder order) {
        if (order.holder().attributes().birthDate().date().isEmpty()) {
            throw new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN);
        }
        IssuedCertificate issued = sign(books, order);
        books.publications()
                .open(new Partition(issued.authority().id(), order.holder().municipality()));
        CertificateRecord record = record(order, issued);
        books.certificates().add(record, order.card().kind());
        return record;
    }

    private IssuedCertificate sign(Books books, IssueOrder order) {
        Issuance issuance = new Issuance(
                authorities,
                Clock.fixed(order.at(), Validity.JAPAN),
                chance,
                kind -> books.certificates().nextSerial(kind.name().toLowerCase(Locale.ROOT)),
                switches.certificates());
        Holder holder = order.holder().holder();
        Instant[] caps = caps(books, order);
        return order.oldNotAfter()
                .map(end -> issuance.renew(order.kind(), holder, order.key(), end, caps))
                .orElseGet(() -> issuance.issue(order.kind(), holder, order.key(), caps));
    }

    /** The card's end, and for a signature certificate that of the other one (rules.md §1.1). */
    private static Instant[] caps(Books books, IssueOrder order) {
        List<Instant> caps = new ArrayList<>();
        CardKind card = order.card().kind();
        caps.add(Validity.endOfDay(order.card().expires()));
        if (order.kind() == CertificateKind.SIGNATURE) {
            books.certificates()
                    .live(order.holder().code(), CertificateKind.USER_AUTHENTICATION, card, order.at())
                    .ifPresent(other -> caps.add(other.notAfter()));
        }
        return caps.toArray(Instant[]::new);
    }

    private static CertificateRecord record(IssueOrder order, IssuedCertificate issued) {
        return new CertificateRecord(
                new CertificateId(issued.authority().id(), issued.certificate().getSerialNumber()),
                order.kind(),
                order.holder().code(),
                order.card().number(),
                order.holder().municipality().code(),
                issued.certificate(),
                order.application(),
                order.replaces().map(CertificateRecord::id),
                order.at());
    }

    @Override
    public X509Certificate authority(CertificateId issued) {
        return authorities
                .byId(issued.authority())
                .map(CertificationAuthority::certificate)
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NO_GENERATION, issued.authority()));
    }
}
