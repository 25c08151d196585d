package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** COMPUTE DIGITAL SIGNATURE, {@code 80 2A}, with the current private key or one by short id (card-interface.md §3.5). */
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
        byte scheme = buffer[ISO7816.OFFSET_P1];
        require(Scheme.exists(scheme), Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        boolean wanted = le == FULL_LE || le == 0 && card.status.departs(Switches.SIGN_WITHOUT_LE);
        require(lc != 0 && wanted, Sw.WRONG_LENGTH);
        ElementaryFile file = card.named(p2);
        require(file instanceof KeyFile, Sw.WRONG_FILE_TYPE);
        KeyFile keyFile = (KeyFile) file;
        require(keyFile.isUsable(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        require(keyFile.hasKey(), Sw.CONDITIONS_NOT_SATISFIED);
        SigningKey key = keyFile.key();
        require(key.knows(scheme), Sw.WRONG_P1P2);
        require(key.takes(scheme, lc), badLength());
        send(apdu, key.sign(scheme, buffer, ISO7816.OFFSET_CDATA, lc));
    }

    private short badLength() {
        return card.status.departs(Switches.SIGN_BAD_LENGTH) ? Sw.WRONG_LENGTH : Sw.CONDITIONS_NOT_SATISFIED;
    }
}
