package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** UPDATE BINARY of the current EF at a 15-bit offset. */
final class UpdateBinaryCommand extends AdministrationCommand {
    UpdateBinaryCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.UPDATE_BINARY, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] >= 0, Sw.WRONG_P1P2);
        require(lc != 0 && le == 0, Sw.WRONG_LENGTH);
        session.requireOpen();
        byte[] content = currentContent();
        short offset = Util.getShort(buffer, ISO7816.OFFSET_P1);
        require(offset <= (short) ((short) content.length - lc), Sw.OFFSET_OUTSIDE_EF);
        Util.arrayCopyNonAtomic(buffer, ISO7816.OFFSET_CDATA, content, offset, lc);
    }
}
