package kazasu.office.counter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.CertificateEvent;
import kazasu.office.rules.Eligibility;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/** 暗証番号変更／初期化 and the ways to a card without PINs and back (rules.md §3). A PIN never touches a certificate's validity. */
final class PinDesk {
    private final CounterTerminal terminal;

    PinDesk(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** Forgotten or locked ones are set anew: card and ID are needed. */
    Application reset(Attendance who, CardSlot slot, Set<FormPin> pins, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        Application received =
                receive(Procedure.PIN_RESET, kazasu.office.rules.Procedure.PIN_RESET, who, card, this::requirePins);
        return received.state() == ApplicationState.INQUIRY_SENT ? received : set(received, card, pins, pad);
    }

    /** A known one is changed, by whoever knows it (rules.md §3: also at home). */
    void change(CardSlot slot, FormPin pin, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        terminal.run(books -> {
            Standings standings = new Standings(terminal, books);
            CardRecord record = standings.card(card);
            standings.requireUsable(record);
            standings.requireNothingOpen(card.number());
            requirePins(record);
        });
        card.verify(pin, pad);
        try (NewPins typed = NewPins.typed(Set.of(pin), pad)) {
            card.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                return work;
            });
        }
    }

    /** To a 顔認証マイナンバーカード, which has no signature certificate (rules.md §2.2). */
    Application withoutPins(Attendance who, CardSlot slot) {
        CounterCard card = CounterCard.identify(slot);
        Application received =
                receive(Procedure.PIN_MODE, kazasu.office.rules.Procedure.PIN_SORT_CHANGE, who, card, record -> {
                    requirePins(record);
                    Eligibility.cardWithoutPins(terminal.today()).ifPresent(refusal -> {
                        throw new RefusedException(refusal);
                    });
                });
        return received.state() == ApplicationState.INQUIRY_SENT ? received : disable(received, card);
    }

    /** And back: all four are set; a signature certificate is applied for separately. */
    Application withPins(Attendance who, CardSlot slot, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        Application received =
                receive(Procedure.PIN_MODE, kazasu.office.rules.Procedure.PIN_SORT_CHANGE, who, card, record -> {
                    if (!record.pinless()) {
                        throw new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, "PINs are set");
                    }
                });
        return received.state() == ApplicationState.INQUIRY_SENT ? received : enable(received, card, pad);
    }

    /** Goes on with a reset: those that are out of tries are set; or with a change of sort. */
    Application resume(Application open, CounterCard card, PinPad pad) {
        if (open.procedure() == Procedure.PIN_MODE) {
            boolean pinless = terminal.transact(
                    books -> books.cards().find(card.number()).orElseThrow().pinless());
            return pinless ? enable(open, card, pad) : disable(open, card);
        }
        Set<FormPin> locked = EnumSet.noneOf(FormPin.class);
        for (FormPin pin : FormPin.values()) {
            if (card.triesLeft(pin) == 0) {
                locked.add(pin);
            }
        }
        return set(open, card, locked, pad);
    }

    private interface Condition {
        void require(CardRecord record);
    }

    private Application receive(
            Procedure procedure,
            kazasu.office.rules.Procedure visit,
            Attendance who,
            CounterCard card,
            Condition condition) {
        // going without PINs takes the signature certificate off the card: an application given up must know which to
        // put back
        Set<CertificateKind> touched = procedure == Procedure.PIN_MODE ? Set.of(CertificateKind.SIGNATURE) : Set.of();
        Admission.Asked asked = new Admission.Asked(procedure, visit, who, Optional.of(card.number()), touched);
        return new Admission(terminal).receive(asked, hearing -> {
            condition.require(hearing.usableCard());
            return hearing.application();
        });
    }

    private void requirePins(CardRecord record) {
        if (record.pinless()) {
            throw new RefusedException(Refusal.CARD_WITHOUT_PINS);
        }
    }

    private Application set(Application received, CounterCard card, Set<FormPin> pins, PinPad pad) {
        try (NewPins typed = typed(received, pins, pad)) {
            card.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                return work;
            });
        }
        return complete(received);
    }

    private NewPins typed(Application received, Set<FormPin> pins, PinPad pad) {
        try {
            return NewPins.typed(pins, pad);
        } catch (RefusedException e) {
            new Recovery(terminal).refuse(received, e.refusal());
            throw e;
        }
    }

    private Application disable(Application received, CounterCard card) {
        card.administer(terminal.deviceKey(), work -> {
            work.takeOff(Set.of(CertificateKind.SIGNATURE));
            return work;
        });
        card.disablePins(terminal.deviceKey(), terminal.chance());
        return terminal.transact(books -> {
            Application done = IssueRun.locked(books, received.id(), ApplicationState.ACCEPTED)
                    .in(ApplicationState.COMPLETED);
            CardRecord record = books.cards().find(card.number()).orElseThrow();
            books.certificates()
                    .live(record.holder(), CertificateKind.SIGNATURE, record.kind(), terminal.now())
                    .ifPresent(live -> books.revocations()
                            .revoke(
                                    live.id(),
                                    CertificateEvent.HOLDER_REQUEST.reason().orElseThrow(),
                                    Procedure.PIN_MODE.name(),
                                    terminal.now()));
            books.cards().update(record.pinless(true));
            books.applications().update(done);
            return done;
        });
    }

    private Application enable(Application received, CounterCard card, PinPad pad) {
        try (NewPins typed = typed(received, Set.of(FormPin.values()), pad)) {
            card.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                return work;
            });
        }
        return terminal.transact(books -> {
            Application done = IssueRun.locked(books, received.id(), ApplicationState.ACCEPTED)
                    .in(ApplicationState.COMPLETED);
            CardRecord record = books.cards().find(card.number()).orElseThrow();
            books.cards().update(record.pinless(false));
            books.applications().update(done);
            return done;
        });
    }

    private Application complete(Application received) {
        return terminal.transact(books -> {
            Application done = IssueRun.locked(books, received.id(), ApplicationState.ACCEPTED)
                    .in(ApplicationState.COMPLETED);
            books.applications().update(done);
            return done;
        });
    }
}
