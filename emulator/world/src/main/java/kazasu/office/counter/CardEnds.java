package kazasu.office.counter;

import java.time.Instant;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.LifeEvent;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CardEffect;
import kazasu.office.rules.Effect;
import kazasu.office.rules.LifeEvents;
import kazasu.pki.status.RevocationReason;

/** Brings cards to their end, or to a stop, and with them what is on them (rules.md §2.3). Within one transaction. */
public final class CardEnds {
    private final CounterTerminal terminal;
    private final Books books;

    /**
     * For one transaction.
     *
     * @param terminal clock and switches
     * @param books of the transaction
     */
    public CardEnds(CounterTerminal terminal, Books books) {
        this.terminal = terminal;
        this.books = books;
    }

    /** The card can't be revived. */
    public void lapse(CardRecord card, String cause) {
        books.cards().update(card.with(CardState.LAPSED));
        apply(LifeEvents.effect(LifeEvent.CARD_LAPSED, terminal.switches()), card, cause);
    }

    /** 返納. */
    public void giveBack(CardRecord card, String cause) {
        books.cards().update(card.with(CardState.RETURNED));
        apply(LifeEvents.effect(LifeEvent.CARD_RETURNED, terminal.switches()), card, cause);
    }

    /**
     * What an event does to a person's cards and certificates, phones included.
     *
     * @param event what happened
     * @param person 住民票コード
     * @param recorded when the agency records it (rules.md §2.3)
     */
    public void happened(LifeEvent event, String person, Instant recorded) {
        Effect effect = LifeEvents.effect(event, terminal.switches());
        for (CardRecord card : books.cards().ofHolder(person)) {
            apply(effect, card, event.name(), recorded);
            if (effect.card() == CardEffect.ENDED && !card.state().isOver()) {
                books.cards().update(card.with(CardState.LAPSED));
            }
        }
    }

    /**
     * What an event does to the live certificates on a card.
     *
     * @param effect by the rules
     * @param card which
     * @param cause what happened, in a word of the office's
     */
    public void apply(Effect effect, CardRecord card, String cause) {
        apply(effect, card, cause, terminal.now());
    }

    private void apply(Effect effect, CardRecord card, String cause, Instant recorded) {
        for (CertificateRecord record : books.certificates().ofCard(card.number())) {
            effect.on(record.kind()).ifPresent(reason -> {
                if (reason == RevocationReason.CERTIFICATE_HOLD) {
                    books.revocations().hold(record.id(), cause, recorded);
                } else {
                    books.revocations().revoke(record.id(), reason, cause, recorded);
                }
            });
        }
    }
}
