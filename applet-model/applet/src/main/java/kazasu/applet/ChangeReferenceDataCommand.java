package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;

/** CHANGE REFERENCE DATA, P1 = 01: the new PIN alone, after VERIFY of the old one on the same EF (card-interface.md §3). */
final class ChangeReferenceDataCommand extends Command {
    private final Card card;

    ChangeReferenceDataCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.CHANGE_REFERENCE_DATA);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == 1, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(le == 0 && lc != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = card.referenced(p2);
        require(file instanceof PinFile, Sw.WRONG_FILE_TYPE);
        PinFile pin = (PinFile) file;
        require(pin.accepts(lc), Sw.WRONG_LENGTH);
        require(pin.triesLeft() != 0, Sw.REFERENCED_IEF_LOCKED);
        require(pin.isVerified(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        JCSystem.beginTransaction();
        pin.change(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
        JCSystem.commitTransaction();
    }
}
