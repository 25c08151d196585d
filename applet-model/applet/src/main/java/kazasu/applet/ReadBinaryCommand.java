package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.Util;

/** READ BINARY (card-interface.md §3): 15-bit offset in the current EF, or an EF by short id and an 8-bit offset. */
final class ReadBinaryCommand extends Command {
    private final FileTable card;

    ReadBinaryCommand(FileTable card) {
        super(ISO7816.CLA_ISO7816, Ins.READ_BINARY);
        this.card = card;
    }

    @Override
    short secureMessagingAnswer() {
        return Sw.SECURE_MESSAGING_REFUSED;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte p1 = buffer[ISO7816.OFFSET_P1];
        boolean byShortId = p1 < 0;
        if (byShortId) {
            requireReference(p1);
            require(p1 != REFERENCE, Sw.WRONG_P1P2);
        }
        require(lc == 0 && le != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = byShortId ? card.referenced(p1) : card.currentFile();
        require(file instanceof TransparentFile, Sw.WRONG_FILE_TYPE);
        TransparentFile transparent = (TransparentFile) file;
        require(card.isReadable(transparent), Sw.SECURITY_STATUS_NOT_SATISFIED);
        short offset =
                byShortId ? (short) (buffer[ISO7816.OFFSET_P2] & 0xFF) : Util.getShort(buffer, ISO7816.OFFSET_P1);
        short sent = send(apdu, transparent.content, offset, le);
        require(sent == le || !card.status.departs(Switches.READ_SHORT), Sw.END_OF_FILE);
    }

    private static short send(APDU apdu, byte[] content, short offset, short le) {
        short size = (short) content.length;
        require(offset < size, Sw.OFFSET_OUTSIDE_EF);
        short rest = (short) (size - offset);
        short length = rest < le ? rest : le;
        apdu.setOutgoingLength(length);
        apdu.sendBytesLong(content, offset, length);
        return length;
    }
}
