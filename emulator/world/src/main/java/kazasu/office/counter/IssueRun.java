package kazasu.office.counter;

import java.security.PublicKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CertificateId;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
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
            standings.resident(open.resident());
            standings.requireLiving(
                    books.cards().find(open.card().orElseThrow()).orElseThrow());
            Application issued = open.issuing(certificates(books, open));
            books.applications().update(issued);
            return issued;
        });
    }

    private Map<CertificateKind, CertificateId> certificates(Books books, Application open) {
        Map<CertificateKind, PublicKey> keys = new EnumMap<>(CertificateKind.class);
        open.publicKeys().forEach((kind, encoded) -> keys.put(kind, EncodedKeys.decoded(encoded)));
        Map<CertificateKind, CertificateId> issued = new EnumMap<>(CertificateKind.class);
        terminal.agency().issue(books, open, keys).forEach((kind, record) -> issued.put(kind, record.id()));
        return issued;
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
