package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** MANAGE ATTRIBUTES of JICSAP: the issuer's (docs/other-applications.md §2). */
final class ManageAttributesCommand extends Command {
    private static final byte CURRENT_EF = 0x22;
    private static final byte CURRENT_DF = 0x24;

    ManageAttributesCommand() {
        super(REFERENCE, Ins.MANAGE_ATTRIBUTES);
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte p1 = apdu.getBuffer()[ISO7816.OFFSET_P1];
        require(p1 == CURRENT_EF || p1 == CURRENT_DF, Sw.WRONG_P1P2);
        ISOException.throwIt(Sw.SECURITY_STATUS_NOT_SATISFIED);
    }
}
