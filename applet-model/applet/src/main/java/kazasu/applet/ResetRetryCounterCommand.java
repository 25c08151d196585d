package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;

/** RESET RETRY COUNTER: sets a PIN with all its tries (P1 = 02), or gives the tries back (03). */
final class ResetRetryCounterCommand extends AdministrationCommand {
    private static final byte NEW_PIN = 0x02;
    private static final byte COUNTER_ONLY = 0x03;

    ResetRetryCounterCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.RESET_RETRY_COUNTER, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        require(p1 == NEW_PIN || p1 == COUNTER_ONLY, Sw.WRONG_P1P2);
        PinFile pin = pin(buffer[ISO7816.OFFSET_P2]);
        boolean newPin = p1 == NEW_PIN;
        require(le == 0 && (newPin ? pin.accepts(lc) : lc == 0), Sw.WRONG_LENGTH);
        session.requireOpen();
        if (newPin) {
            set(pin, buffer, lc);
        } else {
            require(pin.isSet(), Sw.CONDITIONS_NOT_SATISFIED);
            pin.unblock();
        }
    }

    private void set(PinFile pin, byte[] buffer, short lc) {
        require(card.lifeCycle() != Card.BLANK, Sw.CONDITIONS_NOT_SATISFIED);
        JCSystem.beginTransaction();
        pin.reset(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
        JCSystem.commitTransaction();
    }
}
