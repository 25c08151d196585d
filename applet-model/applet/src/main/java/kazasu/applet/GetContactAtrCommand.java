package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** GET DATA 5F51 within an application: the answer to reset over contacts, without its first byte. */
final class GetContactAtrCommand extends Command {
    static final byte TAG_HIGH = (byte) 0x5F;
    private static final byte TAG_LOW = (byte) 0x51;

    private final Card card;

    GetContactAtrCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.GET_DATA);
        this.card = card;
    }

    @Override
    short extendedLengthAnswer() {
        return Sw.NONE;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(isContactAtr(buffer), Sw.REFERENCED_DATA_NOT_FOUND);
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        byte[] atr = card.contactAtr();
        short length = atr[0];
        require(length != 0, Sw.REFERENCED_DATA_NOT_FOUND);
        require(le >= length, Sw.WRONG_LENGTH);
        Util.arrayCopyNonAtomic(atr, (short) 1, buffer, (short) 0, length);
        send(apdu, length);
    }

    static boolean isContactAtr(byte[] buffer) {
        return buffer[ISO7816.OFFSET_P1] == TAG_HIGH && buffer[ISO7816.OFFSET_P2] == TAG_LOW;
    }
}
