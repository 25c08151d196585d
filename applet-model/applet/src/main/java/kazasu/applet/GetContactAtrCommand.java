package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** GET DATA 5F51, in an application: the contact interface's answer to reset without TS (card-interface.md §1.1, §1.2). */
final class GetContactAtrCommand extends Command {
    private static final short TAG = (short) 0x5F51;

    private final DataObject atr;

    GetContactAtrCommand(DataObject atr) {
        super(ISO7816.CLA_ISO7816, Ins.GET_DATA);
        this.atr = atr;
    }

    @Override
    short extendedLengthAnswer() {
        return Sw.NONE;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(Util.getShort(buffer, ISO7816.OFFSET_P1) == TAG, Sw.REFERENCED_DATA_NOT_FOUND);
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        short length = atr.length();
        require(length != 0, Sw.REFERENCED_DATA_NOT_FOUND);
        require(le >= length, Sw.WRONG_LENGTH);
        Util.arrayCopyNonAtomic(atr.value, (short) 0, buffer, (short) 0, length);
        send(apdu, length);
    }
}
