package kazasu.office.counter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardState;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.CertificateKind;
import kazasu.pki.status.RevocationReason;

/**
 * Closes applications that won't be gone on with, so that ledger and card agree: what was issued under one is revoked as destroyed before
 * it was handed over; an older certificate whose key the card still has is on the card again, one whose key is gone is revoked.
 */
final class Recovery {
    /** Why an old certificate ended whose key pair made room for one that was never finished (ours). */
    static final String KEY_DESTROYED = "KEY_DESTROYED";

    private final CounterTerminal terminal;

    Recovery(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** An application that is refused before its card was touched. */
    void refuse(Application accepted, Refusal refusal) {
        terminal.run(books -> {
            IssueRun.locked(books, accepted.id(), ApplicationState.ACCEPTED);
            books.applications().update(accepted.ended(ApplicationState.REFUSED, refusal.id()));
        });
    }

    /**
     * Gives an application up.
     *
     * @param id its number
     * @param card if it is at hand; without it, the keys of open issues count as destroyed
     * @return ABANDONED; abandoning it again only puts the card in order
     */
    Application abandon(long id, Optional<CounterCard> card) {
        Application seen = terminal.transact(books -> found(books, id));
        card.ifPresent(there -> requireCardOf(seen, there));
        Set<CertificateKind> keysLeft =
                card.map(there -> keysLeft(seen, there)).orElseGet(() -> EnumSet.noneOf(CertificateKind.class));
        Application closed = terminal.transact(books -> close(books, id, keysLeft));
        card.ifPresent(there -> tidy(closed, there));
        return closed;
    }

    private static Application found(Books books, long id) {
        return books.applications()
                .find(id)
                .orElseThrow(() -> new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, id + ": none"));
    }

    private static void requireCardOf(Application open, CounterCard card) {
        if (!open.card().equals(Optional.of(card.number()))) {
            throw new RefusedException(Refusal.CARD_OF_ANOTHER_HOLDER, card.number());
        }
    }

    /** Kinds whose older, live certificate has its key on the card still. */
    private Set<CertificateKind> keysLeft(Application open, CounterCard card) {
        Map<CertificateKind, CertificateRecord> live = terminal.transact(books -> older(books, open));
        Set<CertificateKind> left = EnumSet.noneOf(CertificateKind.class);
        card.administer(terminal.deviceKey(), work -> {
            live.forEach((kind, record) -> {
                if (work.holdsKeyOf(kind, record.certificate())) {
                    left.add(kind);
                }
            });
            return work;
        });
        return left;
    }

    /** Live certificates on the card that are not the application's own, of the kinds that it is about. */
    private Map<CertificateKind, CertificateRecord> older(Books books, Application open) {
        Map<CertificateKind, CertificateRecord> live = new LinkedHashMap<>();
        open.card()
                .flatMap(books.cards()::find)
                .ifPresent(card -> open.kinds()
                        .forEach(kind -> books.certificates()
                                .live(open.resident(), kind, card.kind(), terminal.now())
                                .filter(record ->
                                        record.card().equals(card.number()) && record.application() != open.id())
                                .ifPresent(record -> live.put(kind, record))));
        return live;
    }

    private Application close(Books books, long id, Set<CertificateKind> keysLeft) {
        Application seen = found(books, id);
        books.residents().lock(seen.resident());
        Application open = books.applications().lock(id).orElseThrow();
        if (open.state() == ApplicationState.ABANDONED) {
            return open;
        }
        if (!open.state().isOpen()) {
            throw new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, id + ": " + open.state());
        }
        for (CertificateId issued : open.issued().values()) {
            end(books, issued, CertificateEvent.NOT_HANDED_OVER.reason().orElseThrow(), "ABANDONED");
        }
        if (open.state() != ApplicationState.INQUIRY_SENT) {
            older(books, open).forEach((kind, record) -> {
                if (!keysLeft.contains(kind)) {
                    end(books, record.id(), RevocationReason.CESSATION_OF_OPERATION, KEY_DESTROYED);
                }
            });
        }
        open.card()
                .flatMap(books.cards()::find)
                .filter(card -> card.state() == CardState.ORDERED || card.state() == CardState.MADE)
                .ifPresent(card -> books.cards().update(card.with(CardState.LAPSED)));
        Application closed = open.ended(ApplicationState.ABANDONED, "abandoned");
        books.applications().update(closed);
        return closed;
    }

    private void end(Books books, CertificateId certificate, RevocationReason reason, String cause) {
        books.revocations().revoke(certificate, reason, cause, terminal.now());
    }

    /** The card afterwards: what is live and has its key there, and nothing else of those kinds. */
    private void tidy(Application closed, CounterCard card) {
        Map<CertificateKind, CertificateRecord> live = terminal.transact(books -> older(books, closed));
        List<CertificateKind> off = new ArrayList<>(closed.kinds());
        off.removeAll(live.keySet());
        card.administer(terminal.deviceKey(), work -> {
            work.takeOff(off);
            live.forEach((kind, record) ->
                    work.putOn(kind, record.certificate(), terminal.agency().authority(record.id())));
            return work;
        });
    }
}
