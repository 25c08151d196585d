package kazasu.office.counter;

import java.util.Optional;
import java.util.Set;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.JukiRules;
import kazasu.pki.Holder;

/** 住基カード of the old days, made at the municipality itself (rules.md §6); its certificate is issued onto it afterwards. */
final class JukiDesk {
    private final CounterTerminal terminal;

    JukiDesk(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** Makes the card while its holder waits; the holder sets the card's own PIN. */
    EmbeddedCard card(Attendance who, Chance chance, PinPad pad) {
        String number = terminal.transact(new CardOrders(terminal)::freeNumber);
        Admission.Asked asked = new Admission.Asked(
                Procedure.JUKI_ISSUE, kazasu.office.rules.Procedure.HAND_OVER, who, Optional.empty(), Set.of());
        Application received = new Admission(terminal).receive(asked, hearing -> {
            boolean other =
                    hearing.standings().held(who.resident(), CardKind.MY_NUMBER).isPresent();
            JukiRules.card(terminal.today(), other).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            hearing.books().cards().add(ordered(hearing.person(), number));
            return Application.received(
                    Procedure.JUKI_ISSUE, who.resident(), Optional.of(number), Set.of(), terminal.now());
        });
        return handedOver(received, made(received, number, chance), pad);
    }

    private CardRecord ordered(Resident person, String number) {
        return new CardRecord(
                number,
                CardKind.JUKI,
                person.code(),
                terminal.today(),
                JukiRules.cardLastDay(terminal.today(), person.status()),
                CardState.ORDERED,
                false);
    }

    private EmbeddedCard made(Application received, String number, Chance chance) {
        Holder holder = terminal.transact(books ->
                books.residents().find(received.resident()).orElseThrow().holder());
        CardMaker maker = new CardMaker(terminal.deviceKey(), terminal.pool().orElse(null));
        EmbeddedCard card = maker.blank(CardMaker.profile(CardKind.JUKI), holder, chance);
        maker.makeKeys(card, number, Set.of());
        maker.print(card, holder);
        return card;
    }

    private EmbeddedCard handedOver(Application received, EmbeddedCard card, PinPad pad) {
        CounterCard there = CounterCard.identify(card);
        try (NewPins typed = NewPins.typed(Set.of(FormPin.RESIDENT_REGISTER), pad)) {
            there.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                work.handOver();
                return work;
            });
        }
        terminal.run(books -> {
            Application done = IssueRun.locked(books, received.id(), ApplicationState.ACCEPTED)
                    .in(ApplicationState.COMPLETED);
            books.applications().update(done);
            CardRecord record = books.cards().find(there.number()).orElseThrow();
            books.cards().update(record.with(CardState.HANDED_OVER));
        });
        return card;
    }
}
