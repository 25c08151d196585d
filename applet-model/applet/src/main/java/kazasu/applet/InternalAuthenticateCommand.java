package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** INTERNAL AUTHENTICATE: no key of this card answers it (docs/other-applications.md §2, §4). */
final class InternalAuthenticateCommand extends Command {
    private final FileTable files;

    InternalAuthenticateCommand(FileTable files) {
        super(ISO7816.CLA_ISO7816, Ins.INTERNAL_AUTHENTICATE);
        this.files = files;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == 0, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(lc != 0 && le != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = files.referenced(p2);
        // the keys behind a PIN sign by another command, whatever was verified
        require(!(file instanceof KeyFile), Sw.SECURITY_STATUS_NOT_SATISFIED);
        ISOException.throwIt(file instanceof ReservedKeyFile ? Sw.CONDITIONS_NOT_SATISFIED : Sw.WRONG_FILE_TYPE);
    }
}
