package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** GET DATA 9F70: the life cycle state, one byte, free to read. */
final class GetDataCommand extends Command {
    private static final byte TAG_HIGH = (byte) 0x9F;
    private static final byte TAG_LOW = (byte) 0x70;

    private final Card card;

    GetDataCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.GET_DATA);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        boolean lifeCycle = buffer[ISO7816.OFFSET_P1] == TAG_HIGH && buffer[ISO7816.OFFSET_P2] == TAG_LOW;
        require(lifeCycle, Sw.REFERENCED_DATA_NOT_FOUND);
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        buffer[0] = card.lifeCycle();
        send(apdu, (short) 1);
    }
}
