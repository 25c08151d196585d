package kazasu.office.counter;

import java.util.Optional;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Registration;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CardStanding;
import kazasu.office.rules.Procedure;
import kazasu.pki.CertificateKind;

/** Looks persons and cards up, and says by name what keeps a procedure from going on. */
final class Standings {
    private final CounterTerminal terminal;
    private final Books books;

    Standings(CounterTerminal terminal, Books books) {
        this.terminal = terminal;
        this.books = books;
    }

    /**
     * Somebody who may be served, kept from others' changes until the transaction ends: on the register, or abroad with 継続利用.
     *
     * @throws RefusedException {@code APPLICANT_NOT_ON_REGISTER}
     */
    Resident resident(String code) {
        return books.residents()
                .lock(code)
                .filter(person -> isServed(person.registration()))
                .orElseThrow(() -> new RefusedException(Refusal.APPLICANT_NOT_ON_REGISTER));
    }

    private static boolean isServed(Registration registration) {
        return registration.isResident() || registration instanceof Registration.Abroad abroad && abroad.continuedUse();
    }

    /**
     * The record of a card.
     *
     * @throws RefusedException {@code CARD_UNKNOWN} if there is none, {@code CARD_FOREIGN} if the card says that it is another kind
     */
    CardRecord card(CounterCard card) {
        CardRecord record = books.cards()
                .find(card.number())
                .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN, card.number()));
        if (record.kind() != card.kind()) {
            throw new RefusedException(Refusal.CARD_FOREIGN, card.toString());
        }
        return record;
    }

    /** That it is this person's: {@code CARD_OF_ANOTHER_HOLDER}. */
    void requireOf(Resident person, CardRecord card) {
        if (!card.holder().equals(person.code())) {
            throw new RefusedException(Refusal.CARD_OF_ANOTHER_HOLDER);
        }
    }

    /** That its holder can use it: {@code CARD_NOT_HANDED_OVER}, {@code CARD_SUSPENDED}, or as {@link #requireLiving}. */
    void requireUsable(CardRecord card) {
        refuse(card, standing(card).refusal(Procedure.PIN_CHANGE));
    }

    /** That it isn't over: {@code CARD_LAPSED}, {@code CARD_RETURNED}, {@code CARD_EXPIRED}. */
    void requireLiving(CardRecord card) {
        refuse(card, standing(card).end());
    }

    private CardStanding standing(CardRecord card) {
        return CardStanding.of(card, terminal.today());
    }

    private static void refuse(CardRecord card, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw why == Refusal.CARD_EXPIRED
                    ? new RefusedException(why, card.expires().toString())
                    : new RefusedException(why);
        });
    }

    /** That no application for it waits to be resumed or abandoned: {@code OFFICE_UNFINISHED_APPLICATION}. */
    void requireNothingOpen(String card) {
        books.applications().unfinished(card).stream()
                .filter(open -> open.state() != ApplicationState.INQUIRY_SENT)
                .findFirst()
                .ifPresent(open -> {
                    throw new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, open.id() + ": " + open.state());
                });
    }

    /** The My Number Card that somebody has or is about to have: not over, and not past its last day. */
    Optional<CardRecord> held(String person, CardKind kind) {
        return books.cards().ofHolder(person).stream()
                .filter(card -> card.kind() == kind && !card.state().isOver())
                .filter(card -> !terminal.today().isAfter(card.expires()))
                .reduce((older, newer) -> newer);
    }

    /** Whether somebody has a live certificate on a kind of card, a held one included. */
    boolean hasLive(String person, CertificateKind kind, CardKind card) {
        return books.certificates().live(person, kind, card, terminal.now()).isPresent();
    }
}
