package kazasu.office.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;

/** The cards, and phones with certificates, by number. */
public final class CardBook {
    private final Session session;

    CardBook(Session session) {
        this.session = session;
    }

    /**
     * Enters a card.
     *
     * @param card of a resident who is there
     * @throws LedgerException if the number is taken ({@link LedgerProblem#EXISTS}) or there is no such holder
     *     ({@link LedgerProblem#MISSING})
     */
    public void add(CardRecord card) {
        session.change(
                "insert into card (kind, holder, issued, expires, state, pinless, number) values (?, ?, ?, ?, ?, ?, ?)",
                card.kind(),
                card.holder(),
                card.issued(),
                card.expires(),
                card.state(),
                card.pinless(),
                card.number());
    }

    /**
     * A card.
     *
     * @param number sixteen digits
     */
    public Optional<CardRecord> find(String number) {
        return session.find("select * from card where number = ?", CardBook::read, number);
    }

    /**
     * Every card that a resident has or had, the oldest first.
     *
     * @param holder 住民票コード
     */
    public List<CardRecord> ofHolder(String holder) {
        return session.list("select * from card where holder = ? order by issued, entry", CardBook::read, holder);
    }

    /**
     * Puts new particulars in the place of the old ones.
     *
     * @param card that is there
     * @throws LedgerException if none with this number is ({@link LedgerProblem#MISSING})
     */
    public void update(CardRecord card) {
        session.changeOne(
                "update card set kind = ?, holder = ?, issued = ?, expires = ?, state = ?, pinless = ? where number = ?",
                card.kind(),
                card.holder(),
                card.issued(),
                card.expires(),
                card.state(),
                card.pinless(),
                card.number());
    }

    private static CardRecord read(Row row) throws SQLException {
        return new CardRecord(
                row.text("number"),
                row.constant(CardKind.class, "kind"),
                row.text("holder"),
                row.day("issued"),
                row.day("expires"),
                row.constant(CardState.class, "state"),
                row.flag("pinless"));
    }
}
