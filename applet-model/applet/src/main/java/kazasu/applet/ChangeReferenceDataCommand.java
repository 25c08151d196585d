package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.JCSystem;

/** CHANGE REFERENCE DATA, P1 = 01: the new PIN alone, after VERIFY of the old one on the same EF (card-interface.md §3). */
final class ChangeReferenceDataCommand extends Command {
    private static final short USER_AUTHENTICATION_PIN = 0x0018;
    private static final short SIGNATURE_PASSWORD = 0x001B;

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
        ElementaryFile file = card.named(p2);
        require(file instanceof PinFile, Sw.WRONG_FILE_TYPE);
        PinFile pin = (PinFile) file;
        require(pin.accepts(lc), Sw.WRONG_LENGTH);
        short refusal = pin.refusal();
        require(refusal == Sw.NONE, refusal);
        require(pin.isVerified(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        require(!card.departs(Switches.CHANGE_CHECKS_CHARACTERS) || fits(pin, buffer, lc), Sw.WRONG_DATA);
        JCSystem.beginTransaction();
        pin.change(buffer, ISO7816.OFFSET_CDATA, (byte) lc);
        JCSystem.commitTransaction();
        if (card.departs(Switches.CHANGE_KEEPS_STATUS)) {
            pin.dropStatus();
        }
    }

    /** Digits in the user authentication PIN, capitals too in the signature password (card-interface.md §2). */
    private static boolean fits(PinFile pin, byte[] buffer, short length) {
        boolean digits = pin.id() == USER_AUTHENTICATION_PIN;
        boolean any = !digits && pin.id() != SIGNATURE_PASSWORD;
        for (short i = 0; i < length; i++) {
            byte c = buffer[(short) (ISO7816.OFFSET_CDATA + i)];
            boolean digit = c >= '0' && c <= '9';
            boolean capital = !digits && c >= 'A' && c <= 'Z';
            if (!any && !digit && !capital) {
                return false;
            }
        }
        return true;
    }
}
