package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/** SELECT (card-interface.md §1.2, §3): of an EF, and the answer to the SELECT that made this application current. */
final class SelectCommand extends Command {
    private static final byte P1_FIRST = 0x00;
    private static final byte P1_EF = 0x02;
    private static final byte P1_NAME = 0x04;
    private static final byte P2_FCI = 0x00;
    private static final byte P2_NEXT_FCI = 0x02;
    private static final byte P2_NO_DATA = 0x0C;
    private static final byte P2_NEXT_NO_DATA = 0x0E;

    private static final byte TAG_FCI = 0x6F;
    private static final byte TAG_FILE_ID = (byte) 0x83;
    private static final byte TAG_NAME = (byte) 0x84;
    private static final short FCI_VALUE = 4;

    private final FileTable card;

    SelectCommand(FileTable card) {
        super(ISO7816.CLA_ISO7816, Ins.SELECT);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        require(p1 == P1_FIRST || p1 == P1_EF || p1 == P1_NAME, Sw.WRONG_P1P2);
        requireP2(buffer);
        if (p1 == P1_FIRST) {
            // there is no MF: without data nothing happens, 3F00 is not found
            require(lc == 0, Sw.FILE_NOT_FOUND);
            return;
        }
        // a name that no application answers to reaches the current one
        require(p1 == P1_EF, Sw.FILE_NOT_FOUND);
        require(lc == 2, Sw.WRONG_LENGTH);
        ElementaryFile file = card.select(Util.getShort(buffer, ISO7816.OFFSET_CDATA));
        if (wantsFci(buffer, le, card.status)) {
            Util.setShort(buffer, FCI_VALUE, file.id());
            sendFci(apdu, TAG_FILE_ID, (short) 2, le);
        }
    }

    /** Answers the SELECT by name, first or next occurrence, of an application of this package. */
    static void answer(APDU apdu, SecurityStatus status) {
        byte[] buffer = apdu.getBuffer();
        apdu.setIncomingAndReceive();
        short le = apdu.setOutgoing();
        byte p2 = buffer[ISO7816.OFFSET_P2];
        if (p2 != P2_NEXT_FCI && p2 != P2_NEXT_NO_DATA) {
            requireP2(buffer);
        }
        if (wantsFci(buffer, le, status)) {
            sendFci(apdu, TAG_NAME, JCSystem.getAID().getBytes(buffer, FCI_VALUE), le);
        }
    }

    private static boolean wantsFci(byte[] buffer, short le, SecurityStatus status) {
        byte p2 = buffer[ISO7816.OFFSET_P2];
        return (p2 == P2_FCI || p2 == P2_NEXT_FCI) && le != 0 && !status.departs(Switches.FCI);
    }

    static void requireP2(byte[] buffer) {
        byte p2 = buffer[ISO7816.OFFSET_P2];
        require(p2 == P2_FCI || p2 == P2_NO_DATA, Sw.WRONG_P1P2);
    }

    private static void sendFci(APDU apdu, byte tag, short length, short le) {
        byte[] buffer = apdu.getBuffer();
        buffer[0] = TAG_FCI;
        buffer[1] = (byte) (length + 2);
        buffer[2] = tag;
        buffer[3] = (byte) length;
        short total = (short) (FCI_VALUE + length);
        send(apdu, le < total ? le : total);
    }
}
