package kazasu.office.counter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.LifeEvent;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ResidenceStatus;
import kazasu.office.Resident;
import kazasu.office.ledger.RegisterEntry;
import kazasu.office.rules.CardTerms;
import kazasu.office.rules.CardValidity;
import kazasu.office.rules.LifeEvents;

/** A foreign resident's card follows the period of stay only when asked for (rules.md §1.6); its certificates end with the change. */
final class StayDesk {
    private static final String SPECIAL = "CARD_SPECIAL_EXTENSION";

    private final CounterTerminal terminal;

    StayDesk(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** The card lasts as long as the stay that the register has now. */
    Application extend(Attendance who, CardSlot slot) {
        return change(
                who,
                slot,
                (hearing, card) -> CardValidity.changed(
                        terms(hearing, card),
                        card.expires(),
                        hearing.person().status(),
                        terminal.today(),
                        terminal.switches()));
    }

    /** 特例期間延長: two months, once. */
    Application extendSpecially(Attendance who, CardSlot slot) {
        return change(who, slot, (hearing, card) -> {
            boolean before = hearing.books().residents().history(card.holder()).stream()
                    .anyMatch(entry ->
                            entry.kind().equals(SPECIAL) && entry.detail().equals(card.number()));
            LocalDate until = CardValidity.speciallyExtended(
                    terms(hearing, card), card.expires(), before, terminal.today(), terminal.switches());
            hearing.books()
                    .residents()
                    .append(new RegisterEntry(card.holder(), terminal.today(), SPECIAL, card.number()));
            return until;
        });
    }

    private interface NewEnd {
        LocalDate of(Hearing hearing, CardRecord card);
    }

    private Application change(Attendance who, CardSlot slot, NewEnd end) {
        CounterCard card = CounterCard.identify(slot);
        Admission.Asked asked = new Admission.Asked(
                Procedure.CARD_EXTENSION,
                kazasu.office.rules.Procedure.CARD_UPDATE,
                who,
                Optional.of(card.number()),
                Set.of());
        return new Admission(terminal).receive(asked, hearing -> {
            CardRecord record = hearing.usableCard();
            if (hearing.isSameDay()) {
                hearing.books().cards().update(record.until(end.of(hearing, record)));
                new CardEnds(terminal, hearing.books())
                        .apply(
                                LifeEvents.effect(LifeEvent.CARD_VALIDITY_CHANGED, terminal.switches()),
                                record,
                                LifeEvent.CARD_VALIDITY_CHANGED.name());
            }
            return hearing.application().in(ApplicationState.COMPLETED);
        });
    }

    /** As the card was made: its last day was the end of the stay, if the person is on one at all. */
    private CardTerms terms(Hearing hearing, CardRecord card) {
        Resident person = hearing.person();
        LocalDate born =
                Hearing.born(person).orElseThrow(() -> new RefusedException(Refusal.APPLICANT_BIRTHDAY_UNKNOWN));
        ResidenceStatus then = person.status().endOfStay().isPresent()
                ? new ResidenceStatus.MidToLongTerm(card.expires())
                : person.status();
        LocalDate received = hearing.books().applications().ofResident(person.code()).stream()
                .filter(application -> application.card().equals(Optional.of(card.number())))
                .findFirst()
                .map(application -> CounterTerminal.day(application.receivedAt()))
                .orElse(card.issued());
        return new CardTerms(born, received, card.issued(), then);
    }
}
