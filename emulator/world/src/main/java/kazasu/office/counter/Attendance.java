package kazasu.office.counter;

import kazasu.office.rules.Papers;
import kazasu.office.rules.Visit.Visitor;

/**
 * Somebody at the counter.
 *
 * @param resident 住民票コード of the person whom it is about
 * @param visitor who comes
 * @param papers what is shown; a card that lies in the slot needn't be said again
 */
public record Attendance(String resident, Visitor visitor, Papers papers) {
    /**
     * The holder with the card and its PINs known, which is a photo ID (rules.md §4.4).
     *
     * @param resident 住民票コード
     */
    public static Attendance holder(String resident) {
        return new Attendance(resident, Visitor.HOLDER, Papers.NONE.withCard(true));
    }

    /**
     * The holder with a passport.
     *
     * @param resident 住民票コード
     */
    public static Attendance holderWithPassport(String resident) {
        return new Attendance(resident, Visitor.HOLDER, Papers.NONE.with(new Papers.PhotoId.Other()));
    }

    /** The same without a card of one's own: the one that is about to be handed over proves nobody's identity. */
    Attendance withoutCard() {
        return with(new Papers(false, false, papers.photoIds(), papers.proofOfAuthority(), papers.replyForm()));
    }

    /** The same with other papers. */
    public Attendance with(Papers other) {
        return new Attendance(resident, visitor, other);
    }
}
