package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** INTERNAL AUTHENTICATE: no key of this application answers it (card-interface.md §3). */
final class InternalAuthenticateCommand extends Command {
    private final Card card;

    InternalAuthenticateCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.INTERNAL_AUTHENTICATE);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == 0, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(lc != 0 && le != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = card.referenced(p2);
        boolean signing = file instanceof KeyFile;
        require(signing || file instanceof OtherKeyFile, Sw.WRONG_FILE_TYPE);
        require(!signing || ((KeyFile) file).isUsable(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        ISOException.throwIt(Sw.CONDITIONS_NOT_SATISFIED);
    }
}
