package kazasu.office.counter;

import java.security.PublicKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.CertificateKind;

/**
 * The agency's part of an issue (rules.md §4.1, 4 and 5), one transaction: the old certificate of a kind ends, the new one is numbered,
 * signed and recorded.
 */
final class IssueRun {
    /** A signature certificate ends no later than the other one, which therefore comes first (rules.md §1.1). */
    static final List<CertificateKind> ORDER = List.of(CertificateKind.USER_AUTHENTICATION, CertificateKind.SIGNATURE);

    private final CounterTerminal terminal;

    IssueRun(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /**
     * KEYS_MADE → ISSUED.
     *
     * @throws RefusedException {@code OFFICE_UNFINISHED_APPLICATION} if somebody else went on with the application meanwhile,
     *     {@code APPLICANT_NOT_ON_REGISTER}, {@code CARD_…} if person or card came to an end meanwhile
     */
    Application issue(long application) {
        return terminal.transact(books -> {
            Application open = locked(books, application, ApplicationState.KEYS_MADE);
            Standings standings = new Standings(terminal, books);
            Resident holder = standings.resident(open.resident());
            CardRecord card = books.cards().find(open.card().orElseThrow()).orElseThrow();
            standings.requireLiving(card);
            Application issued = open.issuing(certificates(books, open, holder, card));
            books.applications().update(issued);
            return issued;
        });
    }

    private Map<CertificateKind, CertificateId> certificates(
            Books books, Application open, Resident holder, CardRecord card) {
        Map<CertificateKind, CertificateId> issued = new EnumMap<>(CertificateKind.class);
        for (CertificateKind kind : ORDER) {
            if (open.kinds().contains(kind)) {
                PublicKey key = EncodedKeys.decoded(open.publicKeys().get(kind));
                issued.put(kind, certificate(books, open, new Wanted(kind, holder, card, key)));
            }
        }
        return issued;
    }

    private record Wanted(CertificateKind kind, Resident holder, CardRecord card, PublicKey key) {}

    private CertificateId certificate(Books books, Application open, Wanted wanted) {
        Optional<CertificateRecord> live = books.certificates()
                .live(wanted.holder().code(), wanted.kind(), wanted.card().kind(), terminal.now());
        live.ifPresent(old -> end(books, old, open.procedure()));
        return terminal.agency()
                .issue(
                        books,
                        new IssueOrder(
                                wanted.kind(),
                                wanted.holder(),
                                wanted.card(),
                                wanted.key(),
                                open.id(),
                                before(books, wanted),
                                live.map(CertificateRecord::notAfter),
                                terminal.now()))
                .id();
    }

    /** 二重発行の禁止: the old one is over with the issue of the new one (rules.md §1.5). */
    private void end(Books books, CertificateRecord old, Procedure procedure) {
        books.revocations()
                .revoke(old.id(), CertificateEvent.REPLACED.reason().orElseThrow(), procedure.name(), terminal.now());
    }

    private static Optional<CertificateRecord> before(Books books, Wanted wanted) {
        return books.certificates().ofHolder(wanted.holder().code()).stream()
                .filter(record -> record.kind() == wanted.kind())
                .filter(record -> books.cards()
                        .find(record.card())
                        .filter(card -> card.kind() == wanted.card().kind())
                        .isPresent())
                .reduce((older, newer) -> newer);
    }

    /**
     * An application in the state in which it is expected to be, with its resident locked before it.
     *
     * @throws RefusedException {@code OFFICE_UNFINISHED_APPLICATION} if it is in another
     */
    static Application locked(Books books, long id, ApplicationState expected) {
        Application seen = books.applications().find(id).orElseThrow();
        books.residents().lock(seen.resident());
        Application now = books.applications().lock(id).orElseThrow();
        if (now.state() != expected) {
            throw new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, now.id() + ": " + now.state());
        }
        return now;
    }
}
