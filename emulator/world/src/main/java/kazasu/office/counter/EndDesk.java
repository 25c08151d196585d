package kazasu.office.counter;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.LifeEvent;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.rules.CertificateEvent;
import kazasu.office.rules.LifeEvents;
import kazasu.pki.CertificateKind;

/** What ends certificates, or holds them, other than an entry of the register (rules.md §2.3, §2.4). Each is one transaction. */
final class EndDesk {
    private final CounterTerminal terminal;

    EndDesk(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** 失効申請 at the counter, for the kinds that it names. */
    Application revoke(Attendance who, Set<CertificateKind> kinds) {
        return atOnce(
                Procedure.REVOCATION,
                kazasu.office.rules.Procedure.REVOCATION,
                who,
                Optional.empty(),
                kinds,
                hearing -> end(hearing.books(), who.resident(), kinds, CertificateEvent.HOLDER_REQUEST));
    }

    /** 漏えい等の届出: the card may be lost or broken. */
    Application keyCompromise(Attendance who, Set<CertificateKind> kinds) {
        return atOnce(
                Procedure.KEY_COMPROMISE,
                kazasu.office.rules.Procedure.KEY_COMPROMISE_NOTICE,
                who,
                Optional.empty(),
                kinds,
                hearing -> end(hearing.books(), who.resident(), kinds, CertificateEvent.KEY_COMPROMISE));
    }

    /** The live certificates of a person's card; {@code CERTIFICATE_NONE} if one named has none. */
    void end(Books books, String person, Set<CertificateKind> kinds, CertificateEvent event) {
        for (CertificateKind kind : kinds) {
            CertificateRecord live = books.certificates()
                    .live(person, kind, CardKind.MY_NUMBER, terminal.now())
                    .or(() -> books.certificates().live(person, kind, CardKind.JUKI, terminal.now()))
                    .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NONE, kind.name()));
            books.revocations().revoke(live.id(), event.reason().orElseThrow(), event.name(), terminal.now());
        }
    }

    /** 記録誤り等: found by the office itself, which tells the holder. */
    CertificateRecord recordingError(CertificateId id) {
        return terminal.transact(books -> {
            CertificateRecord record = books.certificates()
                    .find(id)
                    .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NONE, id.toString()));
            CertificateEvent event = CertificateEvent.RECORDING_ERROR;
            if (!books.revocations().revoke(id, event.reason().orElseThrow(), event.name(), terminal.now())) {
                throw new RefusedException(Refusal.CERTIFICATE_REVOKED, id.toString());
            }
            books.residents().append(new RegisterEntry(record.holder(), terminal.today(), event.name(), id.toString()));
            return record;
        });
    }

    /** 一時停止: by telephone, at any hour; nothing but the number is asked. */
    CardRecord loss(String number) {
        return terminal.transact(books -> {
            CardRecord card =
                    books.cards().find(number).orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN, number));
            books.residents().lock(card.holder());
            new Standings(terminal, books).requireUsable(card);
            CardRecord stopped = card.with(CardState.SUSPENDED);
            books.cards().update(stopped);
            happened(books, LifeEvent.CARD_LOST, card);
            return stopped;
        });
    }

    /** 一時停止解除, at the counter only: what becomes of the certificates is a policy (rules.md §2.4). */
    Application found(Attendance who, CardSlot slot) {
        CounterCard card = CounterCard.identify(slot);
        return atOnce(
                Procedure.REVOCATION,
                kazasu.office.rules.Procedure.CARD_STOP_END,
                who,
                Optional.of(card.number()),
                Set.of(),
                hearing -> {
                    CardRecord record = hearing.ownCard();
                    if (record.state() != CardState.SUSPENDED) {
                        throw new RefusedException(Refusal.CARD_NOT_SUSPENDED);
                    }
                    hearing.books().cards().update(record.with(CardState.HANDED_OVER));
                    happened(hearing.books(), LifeEvent.CARD_FOUND, record);
                });
    }

    /** 返納. */
    Application giveBack(Attendance who, CardSlot slot) {
        CounterCard card = CounterCard.identify(slot);
        return atOnce(
                Procedure.REVOCATION,
                kazasu.office.rules.Procedure.CARD_RETURN,
                who,
                Optional.of(card.number()),
                Set.of(),
                hearing -> new CardEnds(terminal, hearing.books())
                        .giveBack(hearing.ownCard(), LifeEvent.CARD_RETURNED.name()));
    }

    private void happened(Books books, LifeEvent event, CardRecord card) {
        new CardEnds(terminal, books).apply(LifeEvents.effect(event, terminal.switches()), card, event.name());
        books.residents().append(new RegisterEntry(card.holder(), terminal.today(), event.name(), card.number()));
    }

    private Application atOnce(
            Procedure procedure,
            kazasu.office.rules.Procedure visit,
            Attendance who,
            Optional<String> card,
            Set<CertificateKind> kinds,
            Consumer<Hearing> effect) {
        return new Admission(terminal).receive(new Admission.Asked(procedure, visit, who, card, kinds), hearing -> {
            if (hearing.isSameDay()) {
                effect.accept(hearing);
            }
            return hearing.application().in(ApplicationState.COMPLETED);
        });
    }
}
