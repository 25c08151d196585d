package kazasu.office.counter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.IdentityCheck;
import kazasu.office.rules.IdentityCheck.Outcome;
import kazasu.office.rules.JukiRules;

/** 交付: the card that came from the factory is given to its holder (rules.md §4.2). */
final class HandOver {
    private final CounterTerminal terminal;

    HandOver(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** Checks, takes old cards back, lets the holder set the PINs, and hands over; can be done again if it broke off. */
    Application handOver(Attendance who, CardSlot slot, Optional<CardSlot> givenBack, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        Optional<String> old = givenBack.map(CounterCard::identify).map(CounterCard::number);
        Attendance shown = old.isPresent() ? who : who.withoutCard();
        CardRecord record = terminal.transact(books -> admitted(new Hearing(terminal, books, asked(shown, card)), old));
        setPins(card, record, pad);
        return terminal.transact(books -> {
            Application open = open(new Hearing(terminal, books, asked(who, card)));
            books.cards().update(record.with(CardState.HANDED_OVER));
            old.flatMap(books.cards()::find)
                    .ifPresent(given -> new CardEnds(terminal, books).giveBack(given, Procedure.FIRST_ISSUE.name()));
            Application done = open.in(ApplicationState.COMPLETED);
            books.applications().update(done);
            new Receipts(terminal).add(books, done);
            return done;
        });
    }

    private static Admission.Asked asked(Attendance who, CounterCard card) {
        return new Admission.Asked(
                Procedure.FIRST_ISSUE,
                kazasu.office.rules.Procedure.HAND_OVER,
                who,
                Optional.of(card.number()),
                Set.of());
    }

    private CardRecord admitted(Hearing hearing, Optional<String> old) {
        CardRecord record = hearing.books()
                .cards()
                .find(hearing.asked().card().orElseThrow())
                .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN));
        hearing.standings().requireOf(hearing.person(), record);
        hearing.standings().requireLiving(record);
        if (record.state() != CardState.MADE) {
            throw new RefusedException(Refusal.CARD_ALREADY_HANDED_OVER);
        }
        // the new card proves nobody's identity: it has no PIN yet
        Outcome outcome = IdentityCheck.check(hearing.visit(), terminal.switches());
        if (outcome instanceof Outcome.Refused refused) {
            throw new RefusedException(refused.reason());
        }
        if (outcome instanceof Outcome.InquiryFirst first) {
            throw new RefusedException(first.reason());
        }
        if (CounterTerminal.day(open(hearing).receivedAt()).equals(terminal.today())) {
            throw new RefusedException(Refusal.CARD_NOT_SAME_DAY);
        }
        requireJukiReturned(hearing, old);
        return record;
    }

    private static void requireJukiReturned(Hearing hearing, Optional<String> old) {
        Optional<CardRecord> juki = hearing.standings().held(hearing.person().code(), CardKind.JUKI);
        boolean returned = juki.map(CardRecord::number).equals(old);
        JukiRules.handOverOfMyNumberCard(juki.isPresent(), returned).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    private static Application open(Hearing hearing) {
        return hearing.books().applications().unfinished(hearing.asked().card().orElseThrow()).stream()
                .filter(application -> application.state() == ApplicationState.ISSUED)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.CARD_ALREADY_HANDED_OVER));
    }

    /** Those of the certificates that are there, and the two of the card itself; none on a card without PINs. */
    private Set<FormPin> pins(CardRecord record) {
        if (record.pinless()) {
            return Set.of();
        }
        Set<FormPin> pins = EnumSet.of(FormPin.TEXT, FormPin.RESIDENT_REGISTER);
        terminal.transact(books -> books.certificates().ofCard(record.number()))
                .forEach(certificate -> pins.add(CardPins.of(certificate.kind())));
        return pins;
    }

    private void setPins(CounterCard card, CardRecord record, PinPad pad) {
        try (NewPins typed = NewPins.typed(pins(record), pad)) {
            card.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                work.handOver();
                return record;
            });
        }
    }
}
