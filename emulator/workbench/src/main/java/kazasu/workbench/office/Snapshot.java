package kazasu.workbench.office;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.office.Application;
import kazasu.office.CardRecord;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Receipt;
import kazasu.office.Resident;
import kazasu.office.Revocation;
import kazasu.office.Standing;
import kazasu.office.ledger.Books;
import kazasu.pki.CertificateKind;

/**
 * What the ledger says about a person at a time.
 *
 * @param person as registered now
 * @param cards by number, the oldest first
 * @param certificates by id, the oldest first; none that is issued later
 * @param receipts the oldest first
 * @param applications the oldest first
 */
record Snapshot(
        Resident person,
        Map<String, CardRecord> cards,
        Map<CertificateId, Held> certificates,
        List<Receipt> receipts,
        List<Application> applications) {
    /**
     * A certificate of the person.
     *
     * @param record of its issue
     * @param standing at that time
     * @param ended the hold or revocation that is in effect then
     */
    record Held(CertificateRecord record, Standing standing, Optional<Revocation> ended) {}

    /** Whether there is a good or held certificate of a kind on a card. */
    boolean hasLive(CertificateKind kind) {
        return certificates.values().stream()
                .filter(held -> held.record().kind() == kind)
                .filter(held -> isOnACard(held.record()))
                .anyMatch(held -> held.standing().isGood() || held.standing() instanceof Standing.Held);
    }

    private boolean isOnACard(CertificateRecord record) {
        CardRecord card = cards.get(record.card());
        return card != null && !card.kind().isPhone();
    }

    /** What was issued since an earlier one. */
    List<Held> since(Snapshot before) {
        return certificates.values().stream()
                .filter(held -> !before.certificates.containsKey(held.record().id()))
                .toList();
    }

    static Snapshot of(OpenOffice office, String code) {
        return office.read(books -> of(books, code, office.now()));
    }

    private static Snapshot of(Books books, String code, Instant at) {
        Map<String, CardRecord> cards = new LinkedHashMap<>();
        books.cards().ofHolder(code).stream()
                .filter(card -> !card.issued().isAfter(OfficeTime.day(at)))
                .forEach(card -> cards.put(card.number(), card));
        Map<CertificateId, Held> certificates = new LinkedHashMap<>();
        books.certificates().ofHolder(code).stream()
                .filter(record -> !record.issuedAt().isAfter(at))
                .forEach(record -> certificates.put(record.id(), held(books, record, at)));
        List<Application> applications = books.applications().ofResident(code).stream()
                .filter(application -> !application.receivedAt().isAfter(at))
                .toList();
        return new Snapshot(
                books.residents().find(code).orElseThrow(),
                cards,
                certificates,
                books.fees().ofResident(code),
                applications);
    }

    private static Held held(Books books, CertificateRecord record, Instant at) {
        Standing standing = books.revocations().standing(record.id(), at).orElseThrow();
        boolean ended = standing instanceof Standing.Revoked || standing instanceof Standing.Held;
        return new Held(record, standing, ended ? last(books, record, at) : Optional.empty());
    }

    private static Optional<Revocation> last(Books books, CertificateRecord record, Instant at) {
        return books.revocations().history(record.id()).stream()
                .filter(entry -> !entry.recordedAt().isAfter(at))
                .reduce((older, newer) -> newer);
    }
}
