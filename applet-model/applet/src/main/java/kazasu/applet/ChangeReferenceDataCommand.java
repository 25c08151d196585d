package kazasu.applet;

import javacard.framework.ISO7816;

/** CHANGE REFERENCE DATA, P1 = 01: the new PIN alone, after VERIFY of the old one on the same EF (card-interface.md §3). */
final class ChangeReferenceDataCommand extends ChangeKeyCommand {
    ChangeReferenceDataCommand(Card card) {
        super(ISO7816.CLA_ISO7816, Ins.CHANGE_REFERENCE_DATA, (byte) 1, card);
    }
}
