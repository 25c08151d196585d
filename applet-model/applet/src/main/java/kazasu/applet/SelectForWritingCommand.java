package kazasu.applet;

import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;
import javacard.framework.Shareable;
import javacard.framework.Util;

/** SELECT of an EF, to write it, or of the application whose files are written (docs/other-applications.md §5). */
final class SelectForWritingCommand extends AdministrationCommand {
    private static final byte P1_APPLICATION = 0x01;
    private static final byte P1_EF = 0x02;
    private static final byte P1_NAME = 0x04;
    private static final short SHORTEST_AID = 5;
    private static final short LONGEST_AID = 16;

    SelectForWritingCommand(Card card, AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.SELECT, card, session);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        // a name that no application answers to reaches the current one
        require(p1 != P1_NAME, Sw.FILE_NOT_FOUND);
        require(p1 == P1_EF || p1 == P1_APPLICATION, Sw.WRONG_P1P2);
        SelectCommand.requireP2(buffer);
        if (p1 == P1_EF) {
            selectFile(buffer, lc);
        } else {
            selectApplication(buffer, lc);
        }
    }

    private void selectFile(byte[] buffer, short lc) {
        require(lc == 2, Sw.WRONG_LENGTH);
        session.requireOpen();
        short id = Util.getShort(buffer, ISO7816.OFFSET_CDATA);
        ElementaryFile file = files().find(id);
        require(file instanceof DataFile, Sw.FILE_NOT_FOUND);
        files().makeCurrent(file);
    }

    private void selectApplication(byte[] buffer, short lc) {
        require(lc >= SHORTEST_AID && lc <= LONGEST_AID, Sw.WRONG_LENGTH);
        session.requireOpen();
        AID aid = JCSystem.lookupAID(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
        require(aid != null, Sw.FILE_NOT_FOUND);
        Shareable application = JCSystem.getAppletShareableInterfaceObject(aid, (byte) 0);
        require(application instanceof FileTable, Sw.FILE_NOT_FOUND);
        session.choose((FileTable) application);
    }
}
