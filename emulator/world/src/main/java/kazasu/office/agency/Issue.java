package kazasu.office.agency;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.Standing;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.DuplicateIssuanceException;
import kazasu.office.ledger.Partition;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.CertificateKind;
import kazasu.pki.IssuedCertificate;
import kazasu.pki.Validity;

/** The certificates of one application, within one transaction. */
final class Issue {
    /** A signature certificate ends no later than the other one, which therefore comes first (rules.md §1.1). */
    private static final List<CertificateKind> ORDER =
            List.of(CertificateKind.USER_AUTHENTICATION, CertificateKind.SIGNATURE);

    /** What takes the place of a live certificate; anything else is a second issue. */
    private static final Set<Procedure> REPLACING =
            EnumSet.of(Procedure.RENEWAL, Procedure.CARD_REISSUE, Procedure.PHONE);

    private final Books books;
    private final Application application;
    private final Instant now;
    private final Signing signing;
    private final Resident holder;
    private final CardRecord card;

    Issue(Books books, Application application, Instant now, Signing signing) {
        this.books = books;
        this.application = application;
        this.now = now;
        this.signing = signing;
        this.holder = books.residents()
                .find(application.resident())
                .orElseThrow(() -> new RefusedException(Refusal.APPLICANT_NOT_ON_REGISTER));
        this.card = application
                .card()
                .flatMap(books.cards()::find)
                .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN));
        if (LocalDate.ofInstant(now, Validity.JAPAN).isAfter(card.expires())) {
            throw new RefusedException(Refusal.CARD_EXPIRED, card.expires().toString());
        }
    }

    Map<CertificateKind, CertificateRecord> issue(Map<CertificateKind, PublicKey> keys) {
        Map<CertificateKind, CertificateRecord> issued = new EnumMap<>(CertificateKind.class);
        for (CertificateKind kind : ORDER) {
            PublicKey key = keys.get(kind);
            if (key != null) {
                issued.put(kind, issue(kind, key));
            }
        }
        return issued;
    }

    private CertificateRecord issue(CertificateKind kind, PublicKey key) {
        Optional<CertificateRecord> live = live(kind);
        live.ifPresent(this::end);
        IssuedCertificate issued = card.kind() == CardKind.JUKI
                ? signing.signJuki(kind, holder, key)
                : signing.sign(kind, holder, key, live.map(CertificateRecord::notAfter), caps(kind));
        books.publications().open(new Partition(issued.authority().id(), holder.municipality()));
        CertificateRecord record = record(kind, issued);
        try {
            books.certificates().add(record, card.kind());
        } catch (DuplicateIssuanceException e) {
            throw new RefusedException(Refusal.CERTIFICATE_DOUBLE_ISSUE, kind.name(), e);
        }
        return record;
    }

    /** Of several iPhones each has its own. */
    private Optional<CertificateRecord> live(CertificateKind kind) {
        return card.kind() == CardKind.IPHONE
                ? onCard(kind)
                : books.certificates().live(holder.code(), kind, card.kind(), now);
    }

    private Optional<CertificateRecord> onCard(CertificateKind kind) {
        return books.certificates().liveOn(card.number(), now).stream()
                .filter(record -> record.kind() == kind)
                .findFirst();
    }

    /** 二重発行の禁止: the old one is over with the issue of the new one (rules.md §1.5). */
    private void end(CertificateRecord old) {
        if (!REPLACING.contains(application.procedure())) {
            throw new RefusedException(
                    Refusal.CERTIFICATE_DOUBLE_ISSUE, old.id().toString());
        }
        Standing standing = books.revocations().standing(old.id(), now).orElseThrow();
        if (application.procedure() == Procedure.RENEWAL && standing instanceof Standing.Held) {
            throw new RefusedException(Refusal.CERTIFICATE_HELD, old.id().toString());
        }
        books.revocations()
                .revoke(
                        old.id(),
                        CertificateEvent.REPLACED.reason().orElseThrow(),
                        application.procedure().name(),
                        now);
    }

    /** The card's end, and for a signature certificate that of the other one on it (rules.md §1.1). */
    private List<Instant> caps(CertificateKind kind) {
        List<Instant> caps = new ArrayList<>();
        caps.add(Validity.endOfDay(card.expires()));
        if (kind == CertificateKind.SIGNATURE) {
            onCard(CertificateKind.USER_AUTHENTICATION)
                    .map(CertificateRecord::notAfter)
                    .ifPresent(caps::add);
        }
        return caps;
    }

    private CertificateRecord record(CertificateKind kind, IssuedCertificate issued) {
        return new CertificateRecord(
                new CertificateId(issued.authority().id(), issued.certificate().getSerialNumber()),
                kind,
                holder.code(),
                card.number(),
                holder.municipality().code(),
                issued.certificate(),
                application.id(),
                before(kind),
                now);
    }

    /** The newest of its kind on such a device, ended or not: relying parties follow the link (rules.md §5). */
    private Optional<CertificateId> before(CertificateKind kind) {
        return books.certificates().ofHolder(holder.code()).stream()
                .filter(record -> record.kind() == kind && isOnSuchADevice(record))
                .reduce((older, newer) -> newer)
                .map(CertificateRecord::id);
    }

    private boolean isOnSuchADevice(CertificateRecord record) {
        return card.kind() == CardKind.IPHONE
                ? record.card().equals(card.number())
                : books.cards().find(record.card()).orElseThrow().kind() == card.kind();
    }
}
