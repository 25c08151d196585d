package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;

/**
 * The new PIN alone, after VERIFY of the old one on the same EF: CHANGE REFERENCE DATA in one application, CHANGE KEY of JICSAP in
 * another (docs/other-applications.md §2).
 */
class ChangeKeyCommand extends Command {
    final FileTable files;
    private final byte p1;

    ChangeKeyCommand(byte cla, byte ins, byte p1, FileTable files) {
        super(cla, ins);
        this.p1 = p1;
        this.files = files;
    }

    @Override
    final void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        require(buffer[ISO7816.OFFSET_P1] == p1, Sw.WRONG_P1P2);
        byte p2 = buffer[ISO7816.OFFSET_P2];
        requireReference(p2);
        require(le == 0 && lc != 0, Sw.WRONG_LENGTH);
        ElementaryFile file = files.named(p2);
        require(file instanceof PinFile, Sw.WRONG_FILE_TYPE);
        PinFile pin = (PinFile) file;
        require(pin.accepts(lc), Sw.WRONG_LENGTH);
        short refusal = pin.refusal();
        require(refusal == Sw.NONE, refusal);
        require(pin.isChangeable() && pin.isVerified(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        require(fits(pin, buffer, lc), Sw.WRONG_DATA);
        JCSystem.beginTransaction();
        pin.change(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
        JCSystem.commitTransaction();
        if (files.status.departs(Switches.CHANGE_KEEPS_STATUS)) {
            pin.dropStatus();
        }
    }

    /** Whether the card takes these characters. */
    private boolean fits(PinFile pin, byte[] buffer, short length) {
        return !files.status.departs(Switches.CHANGE_CHECKS_CHARACTERS)
                || pin.hasCharacters(buffer, ISO7816.OFFSET_CDATA, length);
    }
}
