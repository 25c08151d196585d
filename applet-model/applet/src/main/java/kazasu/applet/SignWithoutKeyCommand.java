package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** {@code 80 2A} where the application's own key, P2 = 00, was never put in (docs/other-applications.md §2). */
final class SignWithoutKeyCommand extends Command {
    private static final byte LAST_SCHEME = 0x05;

    private final FileTable files;

    SignWithoutKeyCommand(FileTable files) {
        super(REFERENCE, Ins.PERFORM_SECURITY_OPERATION);
        this.files = files;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        byte scheme = buffer[ISO7816.OFFSET_P1];
        require(scheme >= 0 && scheme <= LAST_SCHEME, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        boolean byDefault = p2 == 0;
        if (!byDefault) {
            requireReference(p2);
        }
        require(lc != 0 && le != 0, Sw.WRONG_LENGTH);
        require(byDefault || files.named(p2) instanceof ReservedKeyFile, Sw.WRONG_FILE_TYPE);
        ISOException.throwIt(Sw.CONDITIONS_NOT_SATISFIED);
    }
}
