package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** COMPUTE DIGITAL SIGNATURE, {@code 80 2A 00 80}, with the current private key or one by short id (card-interface.md §3.5). */
final class ComputeDigitalSignatureCommand extends Command {
    private static final short FULL_LE = 256;

    private final Card card;

    ComputeDigitalSignatureCommand(Card card) {
        super(REFERENCE, Ins.PERFORM_SECURITY_OPERATION);
        this.card = card;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == 0, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(lc != 0 && le == FULL_LE, Sw.WRONG_LENGTH);
        ElementaryFile file = card.referenced(p2);
        require(file instanceof KeyFile, Sw.WRONG_FILE_TYPE);
        KeyFile key = (KeyFile) file;
        require(key.isUsable(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        require(key.hasKey() && lc <= KeyFile.MAX_INPUT, Sw.CONDITIONS_NOT_SATISFIED);
        send(apdu, key.sign(buffer, ISO7816.OFFSET_CDATA, lc, (short) 0));
    }
}
