package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** VERIFY and, in exactly four bytes, the query of the retry counter (card-interface.md §3, §4.1). */
final class VerifyCommand extends Command {
    private final FileTable card;

    VerifyCommand(FileTable card) {
        super(ISO7816.CLA_ISO7816, Ins.VERIFY);
        this.card = card;
    }

    @Override
    short secureMessagingAnswer() {
        return Sw.SECURE_MESSAGING_REFUSED;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == 0, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(le == 0 && lc <= PinFile.MAX_LENGTH, Sw.WRONG_LENGTH);
        ElementaryFile file = card.named(p2);
        require(file instanceof PinFile, Sw.WRONG_FILE_TYPE);
        PinFile pin = (PinFile) file;
        if (lc == 0) {
            ISOException.throwIt(pin.queryAnswer());
        }
        require(pin.accepts(lc) || !card.status.departs(Switches.WRONG_LENGTH_COSTS_A_TRY), Sw.WRONG_LENGTH);
        short refusal = pin.refusal();
        require(refusal == Sw.NONE, refusal);
        require(pin.verify(buffer, ISO7816.OFFSET_CDATA, (byte) lc), pin.missAnswer());
    }
}
