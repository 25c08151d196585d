package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** SET STATUS: the next state of the life cycle (docs/decisions.md §3). */
final class SetStatusCommand extends AdministrationCommand {
    private static final byte USER_AUTHENTICATION_KEY = (byte) 0x97;

    SetStatusCommand(Card card, AdministrationSession session) {
        super(REFERENCE, Ins.SET_STATUS, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte next = buffer[ISO7816.OFFSET_P2];
        require(buffer[ISO7816.OFFSET_P1] == 0, Sw.WRONG_P1P2);
        require(next == Card.BLANK || next == Card.PERSONALISED || next == Card.HANDED_OVER, Sw.WRONG_P1P2);
        require(lc == 0 && le == 0, Sw.WRONG_LENGTH);
        session.requireOpen();
        byte now = card.lifeCycle();
        boolean personalise = now == Card.BLANK
                && next == Card.PERSONALISED
                && key(USER_AUTHENTICATION_KEY).hasKey();
        boolean handOver = now == Card.PERSONALISED && next == Card.HANDED_OVER;
        require(personalise || handOver, Sw.CONDITIONS_NOT_SATISFIED);
        card.lifeCycle(next);
    }
}
