package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** PUT DATA: one part of a key that was made elsewhere, or the answer to reset over contacts. */
final class PutDataCommand extends AdministrationCommand {
    PutDataCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.PUT_DATA, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte part = buffer[ISO7816.OFFSET_P1];
        if (part == GetContactAtrCommand.TAG_HIGH) {
            putContactAtr(buffer, lc, le);
            return;
        }
        boolean rsa = part >= RsaKey.P && part <= RsaKey.MODULUS_SECOND_HALF;
        require(rsa || part == EcKey.POINT || part == EcKey.SCALAR, Sw.WRONG_P1P2);
        KeyFile key = key(buffer[ISO7816.OFFSET_P2]);
        require(lc == key.partLength(part) && le == 0, Sw.WRONG_LENGTH);
        session.requireOpen();
        require(key.takes(part), Sw.CONDITIONS_NOT_SATISFIED);
        key.putPart(part, buffer, ISO7816.OFFSET_CDATA);
    }

    private void putContactAtr(byte[] buffer, short lc, short le) {
        require(GetContactAtrCommand.isContactAtr(buffer), Sw.REFERENCED_DATA_NOT_FOUND);
        require(lc != 0 && lc <= Card.LONGEST_ATR && le == 0, Sw.WRONG_LENGTH);
        session.requireOpen();
        card.contactAtr(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
    }
}
