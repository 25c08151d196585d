package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** ERASE BINARY: filler from a 15-bit offset to the end of the current EF, behind a shorter certificate. */
final class EraseBinaryCommand extends AdministrationCommand {
    EraseBinaryCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.ERASE_BINARY, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] >= 0, Sw.WRONG_P1P2);
        require(lc == 0 && le == 0, Sw.WRONG_LENGTH);
        session.requireOpen();
        byte[] content = currentContent();
        short offset = Util.getShort(buffer, ISO7816.OFFSET_P1);
        short size = (short) content.length;
        require(offset <= size, Sw.OFFSET_OUTSIDE_EF);
        if (offset < size) {
            Util.arrayFillNonAtomic(content, offset, (short) (size - offset), DataFile.FILLER);
        }
    }
}
