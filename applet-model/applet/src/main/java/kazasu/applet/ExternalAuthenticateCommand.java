package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;

/** EXTERNAL AUTHENTICATE: the counter's device proves that it holds the device authentication key. */
final class ExternalAuthenticateCommand extends Command {
    private final AdministrationSession session;

    ExternalAuthenticateCommand(AdministrationSession session) {
        super(ISO7816.CLA_ISO7816, Ins.EXTERNAL_AUTHENTICATE);
        this.session = session;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        byte[] buffer = apdu.getBuffer();
        requireP1P2(buffer, (byte) 0, (byte) 0);
        require(lc == AdministrationSession.BLOCK && le == 0, Sw.WRONG_LENGTH);
        session.authenticate(buffer);
    }
}
