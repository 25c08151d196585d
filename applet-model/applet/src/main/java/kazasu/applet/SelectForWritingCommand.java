package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** SELECT of a transparent EF, to write it. */
final class SelectForWritingCommand extends AdministrationCommand {
    private static final byte P1_EF = 0x02;
    private static final byte P1_NAME = 0x04;

    SelectForWritingCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.SELECT, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        // a name that no application answers to reaches the current one
        require(buffer[ISO7816.OFFSET_P1] != P1_NAME, Sw.FILE_NOT_FOUND);
        require(buffer[ISO7816.OFFSET_P1] == P1_EF, Sw.WRONG_P1P2);
        SelectCommand.requireP2(buffer);
        require(lc == 2, Sw.WRONG_LENGTH);
        session.requireOpen();
        short id = Util.getShort(buffer, ISO7816.OFFSET_CDATA);
        ElementaryFile file = card.find(id);
        require(file instanceof TransparentFile, Sw.FILE_NOT_FOUND);
        card.makeCurrent(file);
    }
}
