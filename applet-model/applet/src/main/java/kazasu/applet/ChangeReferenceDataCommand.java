package kazasu.applet;

import javacard.framework.ISO7816;

/** CHANGE REFERENCE DATA, P1 = 01: the new PIN alone, after VERIFY of the old one on the same EF (card-interface.md §3). */
final class ChangeReferenceDataCommand extends ChangeKeyCommand {
    private static final short USER_AUTHENTICATION_PIN = 0x0018;
    private static final short SIGNATURE_PASSWORD = 0x001B;

    ChangeReferenceDataCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.CHANGE_REFERENCE_DATA, (byte) 1, card);
    }

    /** Digits in the user authentication PIN, capitals too in the signature password (card-interface.md §2). */
    @Override
    boolean fits(PinFile pin, byte[] buffer, short length) {
        if (!files.status.departs(Switches.CHANGE_CHECKS_CHARACTERS)) {
            return true;
        }
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
