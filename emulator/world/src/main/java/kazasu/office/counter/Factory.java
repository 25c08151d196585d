package kazasu.office.counter;

import java.util.Map;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.model.Profile;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CertificateEvent;
import kazasu.pki.CertificateKind;

/**
 * The card maker (rules.md §4.2): prints the card and stores the certificates, whose day of issue is the day of production. PINs are set
 * when the card is handed over.
 */
public final class Factory {
    private final CounterTerminal terminal;
    private final CardMaker maker;

    /** Works for the municipality of a terminal. */
    public Factory(CounterTerminal terminal) {
        this.terminal = terminal;
        this.maker = new CardMaker(terminal.deviceKey(), terminal.pool().orElse(null));
    }

    /**
     * Makes an ordered card. One whose making broke off is scrapped, with its certificates, and made anew.
     *
     * @param application number of a 交付申請書
     * @param profile of the blank card
     * @param chance the card's random bytes
     * @return the card, with power
     * @throws RefusedException {@code OFFICE_UNFINISHED_APPLICATION} if there is no card to be made for it
     */
    public EmbeddedCard make(long application, Profile profile, Chance chance) {
        Application open = terminal.transact(books -> begin(books, application));
        String number = open.card().orElseThrow();
        Resident holder = terminal.transact(books -> new Standings(terminal, books).resident(open.resident()));
        EmbeddedCard card = maker.blank(profile, holder.holder(), chance);
        Map<CertificateKind, byte[]> keys = maker.makeKeys(card, number, open.kinds());
        terminal.run(books -> keysMade(books, open, keys));
        Application issued = new IssueRun(terminal).issue(application);
        maker.print(card, holder.holder());
        write(issued, card);
        terminal.run(books ->
                books.cards().update(books.cards().find(number).orElseThrow().with(CardState.MADE)));
        return card;
    }

    /** ACCEPTED, whatever was begun before. */
    private Application begin(Books books, long id) {
        Application seen = books.applications().find(id).orElseThrow(() -> nothingToMake(id));
        books.residents().lock(seen.resident());
        Application open = books.applications().lock(id).orElseThrow();
        CardRecord card = open.card().flatMap(books.cards()::find).orElseThrow(() -> nothingToMake(id));
        if (!open.state().isOpen() || card.state() != CardState.ORDERED) {
            throw nothingToMake(id);
        }
        open.issued()
                .values()
                .forEach(scrapped -> books.revocations()
                        .revoke(
                                scrapped,
                                CertificateEvent.NOT_HANDED_OVER.reason().orElseThrow(),
                                "FACTORY_REJECT",
                                terminal.now()));
        Application accepted = open.in(ApplicationState.ACCEPTED);
        books.applications().update(accepted);
        return accepted;
    }

    private static RefusedException nothingToMake(long id) {
        return new RefusedException(Refusal.OFFICE_UNFINISHED_APPLICATION, id + ": no card to be made");
    }

    /** The day of production is the card's day of issue. */
    private void keysMade(Books books, Application open, Map<CertificateKind, byte[]> keys) {
        IssueRun.locked(books, open.id(), ApplicationState.ACCEPTED);
        books.applications().update(open.with(keys));
        CardRecord ordered = books.cards().find(open.card().orElseThrow()).orElseThrow();
        Resident person = books.residents().find(open.resident()).orElseThrow();
        books.cards()
                .update(new CardRecord(
                        ordered.number(),
                        ordered.kind(),
                        ordered.holder(),
                        terminal.today(),
                        CardOrders.lastDay(terminal, person, CounterTerminal.day(open.receivedAt())),
                        ordered.state(),
                        ordered.pinless()));
    }

    private void write(Application issued, EmbeddedCard card) {
        CounterCard.identify(card).administer(terminal.deviceKey(), work -> {
            issued.issued().forEach((kind, id) -> {
                CertificateRecord record =
                        terminal.transact(books -> books.certificates().find(id).orElseThrow());
                work.putOn(kind, record.certificate(), terminal.agency().authority(id));
            });
            return work;
        });
    }
}
